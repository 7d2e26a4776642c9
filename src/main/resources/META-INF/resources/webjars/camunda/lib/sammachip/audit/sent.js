// The values of a form as it was sent, under the labels that it shows: single ones, then its lists as tables.
import { h, table } from '../dom.js';
import { nothing } from '../project-file/words.js';
import { kindOfField, shown } from './values.js';

/** ครัวเรือนเป้าหมาย 3 › ชื่อ: the list, the row, the field */
const IN_LIST = /^(.*) (\d+) › ([^›]*)$/;

/** @param values null when they were erased */
export function sent(values) {
  if (!values) { return nothing('เนื้อหาของแบบฟอร์มถูกลบตามกฎหมายคุ้มครองข้อมูลส่วนบุคคลแล้ว ลำดับบันทึกยังตรวจสอบได้'); }
  const lists = new Map();
  const single = values.filter(one => {
    const [whole, list, row, label] = IN_LIST.exec(one.label) || [];
    if (whole) {
      const rows = lists.get(list) || new Map();
      rows.set(row, { ...rows.get(row), [label]: one });
      lists.set(list, rows);
    }
    return !whole;
  });
  return [
    h('dl', { class: 'sm-form-values' }, single.map(one => h('div', {}, h('dt', {}, one.label), h('dd', {}, said(one))))),
    [...lists].map(([list, rows]) => [h('h4', {}, list), table(list, columns([...rows.values()]), [...rows])])];
}

const said = one => shown(one.value, { ...one, kind: kindOfField(one.field) });

/** Of all fields that some row has; those that no row filled are left out. */
function columns(rows) {
  const labels = [...new Set(rows.flatMap(row => Object.keys(row)))]
    .filter(label => rows.some(row => row[label] && row[label].value !== null && row[label].value !== ''));
  return [{ label: 'ที่', title: true, value: ([number]) => number },
    ...labels.map(label => ({ label, value: ([, row]) => row[label] ? said(row[label]) : '–' }))];
}
