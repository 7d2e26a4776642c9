// Dates are typed as day/month/Buddhist-era year and kept as ISO yyyy-MM-dd; the long form below shows what was read.
export const MONTHS = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'];
export const SHORT = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
export const DAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
/** As calendars head their columns. */
export const DAY_LETTERS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];
export const ERA = 543;

/** The Gregorian year of a typed one: 2570 and 2027 are the same, 70 is 2570; null for what is neither. */
export function gregorianYear(typed) {
  if (typed >= 2400 && typed <= 2800) { return typed - ERA; }
  if (typed >= 1857 && typed <= 2257) { return typed; }
  return typed >= 0 && typed < 100 ? 2500 + typed - ERA : null;
}

/** Two digits are read where they can only be Buddhist: 27 may be 2527 or 2027, and is refused. */
const SURELY_BUDDHIST = 60;

const plain = text => text.trim().replace(/[๐-๙]/g, digit => '๐๑๒๓๔๕๖๗๘๙'.indexOf(digit));

const parts = text => /^(\d{2})(\d{2})(\d{4})$/.exec(plain(text))
  || /^(\d{1,2})[\s/.-]+([^\d\s/-]+|\d{1,2})[\s/.-]*(?:พ\.ศ\.\s*)?(\d{2}|\d{4})$/.exec(plain(text))
  || /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain(text))?.map((part, index, all) => all[[0, 3, 2, 1][index]]);

/** Reads 18/1/2570, 18-01-2027, 18 ม.ค. 70, 18012570, 2027-01-18 or Thai digits; null when it is no day. */
export const read = text => judged(text).iso;

/** Why a text is no day, for the person who typed it; empty when it is one. */
export const why = text => judged(text).why;

function judged(text) {
  const refused = sentence => ({ iso: null, why: sentence });
  const [, day, word, year] = parts(text) || [];
  if (!day) { return refused('พิมพ์วัน/เดือน/ปี เช่น 18/1/2570'); }
  if (year.length === 2 && +year < SURELY_BUDDHIST) { return refused(`ปี ${year} ไม่ชัดเจน พิมพ์ปีสี่หลัก เช่น 2570`); }
  const gregorian = gregorianYear(+year);
  if (gregorian === null) { return refused(`ปี ${year} เป็นไปไม่ได้ พิมพ์ปี พ.ศ. เช่น 2570`); }
  const month = /^\d+$/.test(word) ? +word : named(word);
  const date = new Date(Date.UTC(gregorian, month - 1, +day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== +day) {
    return refused('ไม่มีวันนี้ในปฏิทิน ตรวจวันและเดือน');
  }
  return { iso: date.toISOString().slice(0, 10), why: '' };
}

const named = word => 1 + (MONTHS.indexOf(word) >= 0 ? MONTHS.indexOf(word) : SHORT.findIndex(short => short.replace(/\.$/, '') === word.replace(/\.$/, '')));

/** A UTC date of an ISO day, or null. */
export const parsed = iso => { const date = new Date(iso + 'T00:00:00Z'); return isNaN(date) ? null : date; };
/** 18/01/2570 */
export const typed = iso => { const [year, month, day] = iso.split('-'); return `${day}/${month}/${+year + ERA}`; };

/** วันจันทร์ที่ 18 มกราคม 2570 */
export function long(iso) {
  const date = iso && parsed(String(iso).slice(0, 10));
  return date ? `วัน${DAYS[date.getUTCDay()]}ที่ ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear() + ERA}` : '';
}

/** 18 ม.ค. 2570 */
export function short(iso) {
  const date = iso && parsed(String(iso).slice(0, 10));
  return date ? `${date.getUTCDate()} ${SHORT[date.getUTCMonth()]} ${date.getUTCFullYear() + ERA}` : '';
}

/** The ISO day so many days later, or earlier when negative. */
export const daysLater = (iso, days) => new Date(parsed(iso).getTime() + days * 86400000).toISOString().slice(0, 10);

/** The same day of another month, or that month's last. */
export function monthsLater(iso, months) {
  const date = parsed(iso);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return daysLater(first.toISOString().slice(0, 10), Math.min(date.getUTCDate(), last) - 1);
}
