// What cases can be searched by. The words may be typed by mistake as a person's name, so they stay in memory; all else
// is kept in the address.
import { h } from '../dom.js';
import { terms } from '../terms.js';
import { wide } from '../project-file/words.js';
import { dayField } from './day-field.js';
import { places } from './places.js';
import { STEPS } from './words.js';

const FOLDED = ['districtCode', 'officer', 'step', 'overdue', 'waived', 'startedFrom', 'startedTo', 'endedFrom', 'endedTo'];

let words = '';

/** @param ask called when something to be searched for was chosen: ask(wanted) with what belongs into the address */
export function filters(chosen, ask) {
  const text = h('input', { id: 'sm-audit-text', type: 'search', class: 'form-control', autocomplete: 'off', placeholder: 'เช่น นาคำ หรือ SMC-2570' });
  text.value = words;
  const select = (id, all, list, value) => {
    const field = h('select', { id, class: 'form-control', onchange: () => changed() }, h('option', { value: '' }, all),
      list.map(({ value: own, label }) => h('option', { value: own }, label)));
    field.value = value || '';
    return field;
  };
  const check = (id, label, checked) => {
    const field = h('input', { id, type: 'checkbox', checked: Boolean(checked), onchange: () => changed() });
    return { field, node: h('label', { class: 'sm-check' }, field, ' ', label) };
  };
  const thisYear = new Date().getFullYear() + 544;
  const years = Array.from({ length: 10 }, (_, back) => ({ value: String(thisYear - back), label: String(thisYear - back) }));
  if (chosen.fiscalYear && !years.some(year => year.value === chosen.fiscalYear)) { years.push({ value: chosen.fiscalYear, label: chosen.fiscalYear }); }
  const status = select('sm-audit-status', 'ทุกสถานะ', terms.status, chosen.status);
  const year = select('sm-audit-year', 'ทุกปีงบประมาณ', years, chosen.fiscalYear);
  const step = select('sm-audit-step', 'ทุกขั้นตอน', STEPS.map((name, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` })), chosen.step);
  const officer = h('input', { id: 'sm-audit-officer', type: 'text', class: 'form-control', autocomplete: 'off', value: chosen.officer, placeholder: 'ชื่อหรือชื่อผู้ใช้' });
  const place = places(chosen.districtCode, () => changed());
  const overdue = check('sm-audit-overdue', 'มีงานเลยกำหนด', chosen.overdue);
  const waived = check('sm-audit-waived', 'มีการผ่อนผันแจ้งล่วงหน้า', chosen.waived);
  const days = Object.fromEntries([['startedFrom', 'ลงทะเบียนตั้งแต่'], ['startedTo', 'ถึง'], ['endedFrom', 'สิ้นสุดตั้งแต่'], ['endedTo', 'ถึง']]
    .map(([name, label]) => [name, dayField(`sm-audit-${name}`, label, chosen[name], () => changed())]));
  const wanted = () => ({
    status: status.value, fiscalYear: year.value, step: step.value, officer: officer.value.trim(), districtCode: place.value,
    overdue: overdue.field.checked && 'true', waived: waived.field.checked && 'true',
    ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, day.value]))
  });
  const changed = () => { words = text.value.trim(); ask(wanted()); };
  const folded = FOLDED.filter(name => chosen[name]).length;
  const labelled = (label, field) => h('div', {}, h('label', { for: field.id }, label), field);
  const form = h('form', { class: 'sm-search', role: 'search', onsubmit: event => { event.preventDefault(); changed(); } },
    h('div', { class: 'sm-search-words' }, h('label', { for: text.id }, 'หมู่บ้าน ตำบล หรือรหัสโครงการ'), text),
    labelled('สถานะ', status), labelled('ปีงบประมาณ', year),
    h('button', { type: 'submit', class: 'btn btn-primary' }, 'ค้นหา'),
    h('details', { class: 'sm-more-filters', open: folded > 0 },
      h('summary', {}, folded ? `ตัวกรองเพิ่มเติม (ใช้อยู่ ${folded})` : 'ตัวกรองเพิ่มเติม'),
      h('div', { class: 'sm-filter-row' }, place.parts, labelled('ขั้นตอนที่ดำเนินการอยู่', step), labelled('ผู้รับผิดชอบ', officer)),
      h('div', { class: 'sm-filter-row' }, Object.values(days).map(day => day.node)),
      h('div', { class: 'sm-filter-row' }, overdue.node, waived.node)));
  place.ready.catch(error => form.append(h('p', { role: 'alert' }, `โหลดรายชื่อพื้นที่ไม่ได้ (${error.message}) ตัวกรองพื้นที่จึงใช้ไม่ได้ชั่วคราว`)));
  if (wide()) { setTimeout(() => text.focus()); }
  return { form, text: () => words };
}
