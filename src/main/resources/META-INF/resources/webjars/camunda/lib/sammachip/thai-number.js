// Numbers as people type or paste them: Thai or Arabic digits, thousands, "1,200.50 บาท", "1,200.-".
const GROUPED = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** Thai digits as Arabic ones. */
export const arabic = text => String(text).replace(/[๐-๙]/g, digit => '๐๑๒๓๔๕๖๗๘๙'.indexOf(digit));

/** The number that a text says; null for an empty one, NaN for what is no number (1,2 is none: a comma sets off thousands). */
export function number(text) {
  const plain = arabic(text === null || text === undefined ? '' : text).replace(/\s/g, '');
  if (!plain) { return null; }
  return GROUPED.test(plain) ? Number(plain.replace(/,/g, '')) : NaN;
}

/** The baht that a text says, with two decimals at most; null for an empty one, NaN for anything else. */
export function baht(text) {
  const plain = arabic(text === null || text === undefined ? '' : text).replace(/\s/g, '').replace(/^฿/, '').replace(/(บาท|฿|THB)$/i, '').replace(/\.-$/, '');
  const value = number(plain);
  return value !== null && /\.\d{3,}$/.test(plain) ? NaN : value;
}
