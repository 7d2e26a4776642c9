// What one act changed: from and to of each column, the form that was sent, and its seal in the chain.
import { h, table } from '../dom.js';
import { badge, muted, nothing } from '../project-file/words.js';
import { shown } from './values.js';

const OPERATIONS = { I: ['done', 'เพิ่ม'], U: ['now', 'แก้ไข'], D: ['late', 'ลบ'] };

export const act = one => [
  one.changes.map(change => change.columns.length > 0 && h('div', { class: 'sm-change' },
    h('h4', {}, badge(...OPERATIONS[change.operation]), ` ${change.label}`, change.row && muted(` ${change.row}`)),
    table(change.label, columns(change), change.columns))),
  one.submission && h('div', { class: 'sm-change' }, h('h4', {}, 'แบบฟอร์มที่ส่ง'), values(one.submission.values)),
  one.seal && seal(one.seal)];

const columns = ({ operation }) => [
  { label: 'ช่อง', title: true, value: column => column.label || column.name },
  operation !== 'I' && { label: 'จาก', value: column => shown(column.from, column) },
  operation !== 'D' && { label: operation === 'I' ? 'ค่า' : 'เป็น', value: column => shown(column.to, column) }
].filter(Boolean);

/** The values of a form under the labels that it shows. */
export const values = list => list
  ? h('dl', { class: 'sm-form-values' }, list.map(one => h('div', {}, h('dt', {}, one.label), h('dd', {}, shown(one.value, one)))))
  : nothing('เนื้อหาของแบบฟอร์มถูกลบตามกฎหมายคุ้มครองข้อมูลส่วนบุคคลแล้ว ลำดับบันทึกยังตรวจสอบได้');

const seal = ({ seq, hash, previous, holds }) => h('details', { class: 'sm-seal' },
  h('summary', {}, holds ? `รายการที่ ${seq} ของลำดับ ตรงกับค่าที่ผนึกไว้` : `รายการที่ ${seq} ของลำดับ ไม่ตรงกับค่าที่ผนึกไว้`, ' ', badge(holds ? 'done' : 'late', holds ? '✓' : '✗')),
  h('dl', { class: 'sm-facts-list' }, [['SHA-256 ของรายการนี้', hash], ['SHA-256 ของรายการก่อนหน้า', previous]].map(([label, value]) =>
    value && h('div', {}, h('dt', {}, label), h('dd', {}, h('code', {}, value))))));
