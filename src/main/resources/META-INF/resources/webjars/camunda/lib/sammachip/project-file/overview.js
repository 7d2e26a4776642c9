// What is to be done, what comes next, and how the project stands as a whole.
import { h, table } from '../dom.js';
import { term } from '../terms.js';
import { baht, percent } from '../numbers.js';
import { service } from '../api.js';
import { day, distance, nothing, part, muted, badge, wide } from './words.js';
import { kindOf, stateOf, spent } from './head.js';

export const overview = file => h('div', { class: 'sm-columns' },
  h('div', {}, part('งานที่ค้างอยู่', tasks(file)), part('กำหนดการที่จะถึง', coming(file))),
  h('div', {}, part('งบประมาณ', money(file)), file.evaluation && part('ผลการประเมิน', evaluation(file.evaluation))),
  h('details', { class: 'sm-wide', open: wide() }, h('summary', {}, h('strong', {}, 'รายละเอียดสิบขั้นตอน')), steps(file)));

function tasks(file) {
  if (!file.tasks.length) {
    return nothing(file.head.endedOn ? 'โครงการสิ้นสุดแล้ว ไม่มีงานค้าง' : 'ขณะนี้ไม่มีงานค้าง งานถัดไปจะเปิดเองเมื่อถึงวันตามแผน');
  }
  return h('ul', { class: 'sm-list' }, file.tasks.map(task => h('li', { class: task.overdue && !rests(file) ? 'sm-late' : null },
    file.works ? h('a', { href: `${service}/camunda/app/tasklist/default/#/?task=${task.id}` }, task.name) : h('strong', {}, task.name), ' ',
    task.overdue && !rests(file) && [badge('late', 'เลยกำหนด'), ' '], task.escalated && badge('late', 'แจ้งผู้บังคับบัญชาแล้ว'),
    h('div', { class: 'sm-muted' }, [
      task.step ? `ขั้นที่ ${task.step}` : 'ทั้งโครงการ', task.assignee ? file.names[task.assignee] : 'ยังไม่มีผู้รับงาน',
      task.due && `ครบกำหนด ${day(task.due)} (${distance(file.today, task.due)})`
    ].filter(Boolean).join(' · ')))));
}

const rests = file => file.head.status === 'SUSPENDED';

function coming(file) {
  if (!file.coming.length) {
    return nothing(file.head.endedOn ? 'โครงการสิ้นสุดแล้ว' : 'วันจัดกิจกรรมและวันเยี่ยมจะอยู่ที่นี่เมื่อจัดทำแผนงาน (ขั้นที่ 2)');
  }
  return h('ul', { class: 'sm-list' }, file.coming.map(item => h('li', {},
    h('strong', {}, day(item.on)), ' ', muted(distance(file.today, item.on)),
    h('div', {}, `${item.kind === 'ROUND' ? 'เยี่ยมครัวเรือน' : term(item.kind, 'activityKind')}: ${item.title}`, item.place && muted(` ณ ${item.place}`)))));
}

function money(file) {
  const { money } = file;
  const row = (label, value, strong) => h('tr', {}, h('th', { scope: 'row' }, label), h('td', { class: 'num' }, strong ? h('strong', {}, baht(value)) : baht(value)));
  const bar = h('span', { class: 'sm-bar' });
  const used = h('span', { class: money.spent > money.budget ? 'sm-over' : null });
  used.style.width = `${money.budget > 0 ? Math.min(100, money.spent * 100 / money.budget) : 0}%`;
  bar.append(used);
  return h('div', {}, bar, h('table', { class: 'sm-sums' }, h('caption', { class: 'sm-hidden' }, 'งบประมาณเป็นบาท'), h('tbody', {},
    row('งบประมาณของโครงการ (บาท)', money.budget, true), row('ตามแผนงาน', money.planned),
    row('ใช้ไปกับกิจกรรม', money.activities), row('ใช้ไปกับวัสดุ', money.materials),
    row(money.spent > money.budget ? 'เกินงบประมาณ' : 'คงเหลือ', Math.abs(money.budget - money.spent), true))));
}

function evaluation(evaluated) {
  const { indicators } = evaluated;
  const met = share => share.met === null ? '' : share.met ? ' ✓ ถึงเป้าหมาย' : ' ✗ ไม่ถึงเป้าหมาย';
  const row = (label, value) => h('tr', {}, h('th', { scope: 'row' }, label), h('td', { class: 'num' }, value));
  return h('table', { class: 'sm-sums' }, h('caption', {}, `ฉบับที่ ${evaluated.revision}: ${term(evaluated.status, 'evaluationStatus')}`), h('tbody', {},
    row('ครัวเรือนที่ประกอบอาชีพ', `${indicators.practising.count} จาก ${indicators.practising.of} (${percent(indicators.practising.count, indicators.practising.of)})${met(indicators.practising)}`),
    row('รายได้เปลี่ยน', indicators.income.percent === null ? '–' : `${indicators.income.percent} %${met(indicators.income)}`),
    row('กลุ่มอาชีพที่ยังดำเนินการ', `${indicators.groups.alive} จาก ${indicators.groups.formed}`),
    row('แจ้งล่วงหน้าครบสามวัน', percent(indicators.leadTime.kept.count, indicators.leadTime.kept.of))));
}

const steps = file => table('สิบขั้นตอน', [
  { label: 'ขั้น', value: step => String(step.number) },
  { label: 'ขั้นตอน', title: true, value: step => step.title },
  { label: 'สถานะ', value: step => badge(kindOf(file, step), stateOf(file, step)) },
  { label: 'เริ่ม', day: true, value: step => step.startedOn ? day(step.startedOn) : step.plannedOn ? `แผน ${day(step.plannedOn)}` : '–' },
  { label: 'เสร็จ', day: true, value: step => day(step.endedOn) },
  { label: 'ใช้เวลา', num: true, value: step => spent(step) || '–' },
  { label: 'สิ่งที่ทำ', value: step => step.done || '–' }
], file.steps);
