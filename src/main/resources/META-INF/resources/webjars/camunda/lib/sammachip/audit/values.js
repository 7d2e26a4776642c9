// Values of the record as people read them.
import { h } from '../dom.js';
import { short } from '../thai-date.js';
import { moment } from '../orders.js';
import { terms } from '../terms.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const CONSTANT = /^[A-Z][A-Z_]+$/;

/** Constants that mean the same wherever they stand; others keep their own word. */
const WORDS = (() => {
  const found = new Map();
  Object.values(terms).flat().forEach(({ value, label }) => found.set(value, found.has(value) && found.get(value) !== label ? value : label));
  return found;
})();

const text = value => {
  if (value === null || value === undefined || value === '') { return '–'; }
  if (typeof value === 'boolean') { return value ? 'ใช่' : 'ไม่ใช่'; }
  if (typeof value === 'number') { return value.toLocaleString('en', { maximumFractionDigits: 6 }); }
  if (Array.isArray(value)) { return value.map(text).join(', ') || '–'; }
  if (typeof value === 'object') { return Object.entries(value).map(([name, part]) => `${name}: ${text(part)}`).join(' · '); }
  if (DAY.test(value)) { return short(value); }
  if (INSTANT.test(value)) { return moment(value); }
  return CONSTANT.test(value) ? WORDS.get(value) || value : value;
};

const CLOSED = 'ปิดไว้';
const ERASED = 'ลบแล้ว';

/** @param column whether its value is masked for this reader, or was erased: then that is said, never just nothing */
export function shown(value, { masked, erased } = {}) {
  const known = value !== null && value !== undefined;
  if (erased) { return h('span', { class: 'sm-masked', title: 'ลบตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล' }, ERASED); }
  return h('span', masked ? { class: 'sm-masked', title: 'ข้อมูลส่วนบุคคลถูกปิดไว้' } : { class: 'sm-value' }, masked && !known ? CLOSED : text(value));
}
