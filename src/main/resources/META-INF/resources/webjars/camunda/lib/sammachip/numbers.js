// Numbers as officers read them: thousands, two decimals only where there are satang.
const whole = new Intl.NumberFormat('th-TH-u-nu-latn', { maximumFractionDigits: 0 });
const satang = new Intl.NumberFormat('th-TH-u-nu-latn', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const loose = new Intl.NumberFormat('th-TH-u-nu-latn', { maximumFractionDigits: 2 });

const known = value => value !== null && value !== undefined;

/** 12,500 or 99.50; an en dash for what is not known. */
export const baht = value => known(value) ? (Number.isInteger(+value) ? whole : satang).format(value) : '–';
/** 3 or 3.33 */
export const amount = value => known(value) ? loose.format(value) : '–';
/** +670 or −1,200 */
export const change = value => known(value) ? (value > 0 ? '+' : value < 0 ? '−' : '') + baht(Math.abs(value)) : '–';
/** +8.7 % */
export const changePercent = value => known(value) ? (value > 0 ? '+' : value < 0 ? '−' : '') + Math.abs(value).toFixed(1) + ' %' : '–';
/** 83.3 %; an en dash of nothing */
export const percent = (part, of) => of ? (part * 100 / of).toFixed(1) + ' %' : '–';
export const sum = (list, of) => list.reduce((total, item) => total + (of(item) || 0), 0);
