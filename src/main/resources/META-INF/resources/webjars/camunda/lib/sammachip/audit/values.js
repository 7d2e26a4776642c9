// Values of the record as people read them.
import { h } from '../dom.js';
import { short } from '../thai-date.js';
import { moment } from '../orders.js';
import { terms } from '../terms.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const CONSTANTS = /^[A-Z][A-Z_]+(, [A-Z][A-Z_]+)*$/;
const YES_NO = { true: 'ใช่', false: 'ไม่ใช่' };

/** Which words a column of the record takes, where its name does not tell. */
const KINDS = {
  'activity.kind': 'activityKind', 'activity.status': 'activityStatus', 'project.status': 'status', 'follow_up_round.status': 'roundStatus',
  'material_request.status': 'materialStatus', 'evaluation.status': 'evaluationStatus', 'visit.outcome': 'visitOutcome', 'person.role': 'personRole',
  'farming_season.from_month': 'month', 'farming_season.to_month': 'month', 'material_sighting.state': 'materialState', 'obstacle.category': 'obstacle'
};
/** The same of a form's fields. */
const FIELDS = { kind: 'activityKind', role: 'personRole', fromMonth: 'month', toMonth: 'month', state: 'materialState', category: 'obstacle' };

const camel = column => column.replace(/_(.)/g, (whole, letter) => letter.toUpperCase());
export const kindOfField = field => FIELDS[field] || field;
export const kindOf = (table, column) => KINDS[`${table}.${column}`] || camel(column);

/** Of its own kind; else of the first kind that knows it. */
const word = (value, kind) => (typeof value === 'number' ? terms[kind] || [] : [...(terms[kind] || []), ...Object.values(terms).flat()]).find(one => one.value === value)?.label || value;

function text(value, kind) {
  if (value === null || value === undefined || value === '') { return '–'; }
  if (String(value) in YES_NO) { return YES_NO[value]; }
  if (typeof value === 'number' && word(value, kind) !== value) { return word(value, kind); }
  if (typeof value === 'number') { return value.toLocaleString('en', { useGrouping: value >= 10000, maximumFractionDigits: 6 }); }
  if (Array.isArray(value)) { return value.map(part => text(part, kind)).join(', ') || '–'; }
  if (DAY.test(value)) { return short(value); }
  if (INSTANT.test(value)) { return moment(value); }
  return CONSTANTS.test(value) ? value.split(', ').map(part => word(part, kind)).join(', ') : value;
}

/** Lists of words are read by people, what a machine keeps for itself is not. */
const plain = value => Array.isArray(value) && value.every(part => typeof part !== 'object');

/** @param about whether the value is masked for this reader or was erased, which is said; and of which kind its words are */
export function shown(value, { masked, erased, kind } = {}) {
  if (erased) { return h('span', { class: 'sm-masked', title: 'ลบตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล' }, 'ลบแล้ว'); }
  const known = value !== null && value !== undefined;
  if (known && typeof value === 'object' && !plain(value)) {
    return h('details', {}, h('summary', {}, 'ข้อมูลที่ระบบใช้คำนวณ'), h('pre', { class: 'sm-raw' }, JSON.stringify(value, null, 1)));
  }
  return h('span', masked ? { class: 'sm-masked', title: 'ข้อมูลส่วนบุคคลถูกปิดไว้' } : { class: 'sm-value' }, masked && !known ? 'ปิดไว้' : text(value, kind));
}
