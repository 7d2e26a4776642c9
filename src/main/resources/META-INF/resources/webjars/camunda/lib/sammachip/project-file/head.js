// The head of the project's file: whose it is, how far it has come in ten steps, and the figures that matter most.
import { h } from '../dom.js';
import { name } from '../app-name.js';
import { term } from '../terms.js';
import { baht, changePercent, percent, sum } from '../numbers.js';
import { village, place, day, badge, came } from './words.js';

const STATUS = { RUNNING: 'now', SUSPENDED: 'late', CANCELLED: 'none', CLOSED: 'done' };

export const head = file => h('header', { class: 'sm-file-head' },
  h('button', { type: 'button', class: 'sm-leave', onclick: () => window.history.length > 1 ? window.history.back() : window.location.assign('#/') }, '← กลับ'),
  h('div', { class: 'sm-file-title' },
    h('h1', {}, village(file.head)),
    badge(STATUS[file.head.status], term(file.head.status, 'status')),
    name === 'cockpit' && h('a', { class: 'btn btn-default sm-file-audit', href: `#/audit-case?key=${file.head.key}` }, 'ตรวจสอบประวัติ')),
  h('p', { class: 'sm-file-facts' }, [
    place(file.head), `ปีงบประมาณ ${file.head.fiscalYear}`, `รหัส ${file.head.key}`,
    `ผู้รับผิดชอบ ${file.names[file.head.officer]}`, `ลงทะเบียน ${day(file.head.registeredOn)}`,
    file.head.endedOn && `${file.head.status === 'CLOSED' ? 'ปิดโครงการ' : 'ยกเลิก'} ${day(file.head.endedOn)}`
  ].filter(Boolean).map(fact => h('span', {}, fact))),
  file.head.status === 'SUSPENDED' && h('p', { class: 'sm-file-notice' }, `พักโครงการตั้งแต่ ${day(file.head.pausedOn)}: ${file.head.pauseReason}`),
  file.head.status === 'CANCELLED' && h('p', { class: 'sm-file-notice' }, `ยกเลิกโครงการเพราะ ${file.head.cancelReason}`),
  steps(file), figures(file));

const steps = file => h('ol', { class: 'sm-steps', 'aria-label': 'สิบขั้นตอน' }, file.steps.map(step => {
  const kind = kindOf(file, step);
  return h('li', { class: `sm-step sm-${kind}`, title: step.title, 'aria-current': kind === 'now' || kind === 'late' ? 'step' : null },
    h('span', { class: 'sm-step-number', 'aria-hidden': 'true' }, kind === 'done' ? '✓' : String(step.number)),
    h('span', { class: 'sm-step-name' }, h('span', { class: 'sm-step-ordinal' }, `${step.number}. `), step.name),
    h('span', { class: 'sm-step-state' }, stateOf(file, step)),
    h('span', { class: 'sm-step-day' }, dates(step)));
}));

/** Nothing is late while the project rests: its dates move when it goes on. */
export const kindOf = (file, step) => step.late && file.head.status !== 'SUSPENDED' ? 'late'
  : { DONE: 'done', RUNNING: 'now', NOT_YET: 'not-yet', CANCELLED: 'none' }[step.state];

export function stateOf(file, step) {
  if (step.state === 'RUNNING' && file.head.status === 'SUSPENDED') { return 'พักไว้'; }
  if (step.state === 'NOT_YET' && file.head.endedOn) { return file.head.status === 'CLOSED' ? 'ไม่มีบันทึก' : 'ไม่ได้ทำ'; }
  return step.late ? 'เลยกำหนด' : term(step.state, 'stepState');
}

function dates(step) {
  if (step.endedOn) { return day(step.endedOn) + (step.days === null ? '' : ` (${spent(step)})`); }
  if (step.startedOn) { return `ตั้งแต่ ${day(step.startedOn)}`; }
  return step.plannedOn ? `แผน ${day(step.plannedOn)}` : '';
}

/** 12 วัน; a step that began and ended on one day took it. */
export const spent = step => step.days === null ? '' : `${Math.max(step.days, 1)} วัน`;

function figures(file) {
  const { households } = file.village;
  const { attendance } = file.meetings;
  const present = attendance.filter(came).length;
  const visits = file.followUp.rounds.filter(round => round.status === 'VISITED').length;
  const rounds = file.followUp.rounds.filter(round => round.status !== 'CANCELLED').length;
  return h('dl', { class: 'sm-figures' },
    figure('ครัวเรือนเป้าหมาย', `${households.length} จาก ${file.head.householdTarget}`, 'ครัวเรือน'),
    figure('เข้าร่วมกิจกรรม', percent(present, attendance.length), attendance.length ? `${present} จาก ${attendance.length} ครัวเรือน-ครั้ง` : 'ยังไม่มีกิจกรรมที่บันทึก'),
    figure('เยี่ยมครัวเรือน', rounds ? `${visits} จาก ${rounds}` : '–', rounds ? 'รอบ' : 'กำหนดเมื่ออนุมัติแผน'),
    income(file),
    figure('ใช้งบประมาณ', `${baht(file.money.spent)} บาท`, `จาก ${baht(file.money.budget)} บาท (${percent(file.money.spent, +file.money.budget)})`));
}

function income(file) {
  const frozen = file.evaluation && file.evaluation.indicators.income;
  if (frozen && frozen.percent !== null) {
    return figure('รายได้เปลี่ยน', changePercent(frozen.percent), `เป้าหมาย ${frozen.target} % ${frozen.met ? '✓ ถึง' : '✗ ไม่ถึง'}`);
  }
  const known = file.village.households.filter(household => household.change !== null && household.baseline > 0);
  const share = known.length ? sum(known, household => household.change) * 100 / sum(known, household => household.baseline) : null;
  return figure('รายได้เปลี่ยน', changePercent(share), known.length ? `จากการเยี่ยม ${known.length} ครัวเรือน` : 'ทราบเมื่อเยี่ยมครัวเรือน');
}

const figure = (label, value, note) => h('div', {}, h('dt', {}, label), h('dd', {}, h('strong', {}, value), h('small', {}, note)));
