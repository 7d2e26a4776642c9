// What one act changed: from and to of each column, the form that was sent, and its seal in the chain. Records of one
// table that had the same done to them stand together.
import { h, table } from '../dom.js';
import { badge, muted } from '../project-file/words.js';
import { shown, kindOf } from './values.js';
import { sent } from './sent.js';

const OPERATIONS = { I: ['done', 'เพิ่ม'], U: ['now', 'แก้ไข'], D: ['late', 'ลบ'] };
/** Columns that still stand side by side. */
const WIDE = 7;

export const act = one => [
  together(one.changes).map(list => h('div', { class: 'sm-change' },
    h('h4', {}, badge(...OPERATIONS[list[0].operation]), ` ${list[0].label}`, muted(list.length > 1 ? ` ${list.length} รายการ` : ` ${list[0].row || ''}`)),
    list[0].operation === 'U' ? altered(list) : whole(list))),
  one.submission && h('details', { class: 'sm-change' }, h('summary', {}, 'แบบฟอร์มที่ส่ง'), sent(one.submission.values)),
  one.seal && seal(one.seal)];

function together(changes) {
  const groups = new Map();
  changes.filter(change => change.columns.length).forEach(change => {
    const group = `${change.table} ${change.operation}`;
    groups.set(group, [...(groups.get(group) || []), change]);
  });
  return [...groups.values()];
}

const value = (change, column, side) => shown(column[side], { ...column, kind: kindOf(change.table, column.name) });

const altered = list => table(list[0].label, [
  list.length > 1 && { label: 'รายการ', value: ({ change }) => change.row },
  { label: 'ช่อง', title: true, value: ({ column }) => column.label },
  { label: 'จาก', value: ({ change, column }) => value(change, column, 'from') },
  { label: 'เป็น', value: ({ change, column }) => value(change, column, 'to') }
].filter(Boolean), list.flatMap(change => change.columns.map(column => ({ change, column }))));

/** Records that came or went: side by side while there is room, else one after the other. */
function whole(list) {
  const side = list[0].operation === 'I' ? 'to' : 'from';
  const names = [...new Map(list.flatMap(change => change.columns).map(column => [column.name, column.label]))];
  if (list.length > 1 && names.length <= WIDE) {
    return table(list[0].label, [{ label: 'รายการ', title: true, value: change => change.row }, ...names.map(([name, label]) => ({
      label, value: change => change.columns.filter(column => column.name === name).map(column => value(change, column, side))
    }))], list);
  }
  return list.map(change => h('div', { class: 'sm-record' }, list.length > 1 && h('strong', {}, change.row),
    h('dl', { class: 'sm-form-values' }, change.columns.map(column => h('div', {}, h('dt', {}, column.label), h('dd', {}, value(change, column, side)))))));
}

const seal = ({ seq, hash, previous, holds }) => h('details', { class: 'sm-seal' },
  h('summary', {}, `รายการที่ ${seq} ของลำดับบันทึก `, holds ? badge('done', '✓ ตรงกับที่ผนึกไว้') : badge('late', '✗ ไม่ตรงกับที่ผนึกไว้')),
  h('dl', { class: 'sm-facts-list' }, [['SHA-256 ของรายการนี้', hash], ['SHA-256 ของรายการก่อนหน้า', previous]].map(([label, digest]) =>
    digest && h('div', {}, h('dt', {}, label), h('dd', {}, h('code', {}, digest))))));
