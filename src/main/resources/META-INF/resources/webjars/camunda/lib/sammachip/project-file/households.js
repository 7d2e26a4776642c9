// Households with attendance and incomes, the groups that they form, and who helps them.
import { h, table } from '../dom.js';
import { term } from '../terms.js';
import { baht, change, changePercent, sum } from '../numbers.js';
import { nothing, part, muted, badge, houseName, byId, came, day } from './words.js';

export function households(file) {
  const list = file.village.households;
  if (!list.length) { return nothing('ครัวเรือนเป้าหมายจะอยู่ที่นี่หลังลงทะเบียนในเวทีชี้แจง (ขั้นที่ 4)'); }
  const groups = Object.fromEntries(file.village.groups.flatMap(group => group.memberIds.map(id => [id, group.name])));
  const held = file.meetings.activities.filter(activity => file.meetings.attendance.some(row => row.activityId === activity.id));
  const rounds = file.followUp.rounds.filter(round => round.status === 'VISITED');
  const visit = (round, household) => file.followUp.visits.find(row => row.round === round.round && row.householdId === household.id);
  return h('div', {},
    table('ครัวเรือนเป้าหมาย การเข้าร่วม และรายได้ต่อเดือน', [
      { label: 'บ้านเลขที่', value: row => row.houseNumber },
      { label: 'หัวหน้าครัวเรือน', title: true, value: row => [row.head, row.left && [' ', badge('late', term(row.left, 'visitOutcome'))]] },
      { label: 'อาชีพ', value: row => [row.occupation, groups[row.id] && h('div', { class: 'sm-muted' }, groups[row.id])] },
      { label: 'เข้าร่วม', value: row => attendance(row, held, file.meetings.attendance) },
      { label: 'รายได้เดิม', num: true, value: row => baht(row.baseline) },
      ...rounds.map(round => ({ label: `รอบ ${round.round}`, num: true, value: row => incomeOf(visit(round, row)) })),
      { label: file.evaluation ? 'ผลประเมิน' : 'ล่าสุด', num: true, value: row => [baht(row.latest), file.evaluation && !row.endline && row.latest !== null && h('div', { class: 'sm-muted' }, 'จากการเยี่ยม')] },
      { label: 'เปลี่ยนแปลง', num: true, value: row => row.change === null ? '–' : [change(row.change), h('div', { class: 'sm-muted' }, changePercent(row.changePercent))] },
      { label: 'ประกอบอาชีพ', value: row => row.practises === null ? '–' : row.practises ? '✓ ใช่' : '✗ ไม่' }
    ], list),
    h('p', { class: 'sm-note' }, `รายได้เป็นบาทต่อเดือนของทั้งครัวเรือน รวมรายได้เดิม ${baht(sum(list, row => row.baseline))} บาท`),
    file.works && details(list), part('เป้าหมายร่วมกัน', goals(file)));
}

function attendance(household, held, rows) {
  const mine = held.map(activity => ({ activity, row: rows.find(row => row.activityId === activity.id && row.householdId === household.id) })).filter(item => item.row);
  if (!mine.length) { return '–'; }
  const marks = mine.map(({ activity, row }) => h('span', {
    class: `sm-mark sm-${row.presence.toLowerCase()}`,
    title: `${day(activity.plannedOn)} ${activity.topic}: ${term(row.presence, 'presence')}${row.reason ? ' (' + term(row.reason, 'absence') + ')' : ''}`
  }, { PRESENT: '●', REPRESENTED: '◐', ABSENT: '○' }[row.presence]));
  return [`${mine.filter(item => came(item.row)).length}/${mine.length} `, h('span', { class: 'sm-marks', 'aria-hidden': 'true' }, marks)];
}

const incomeOf = visit => !visit ? '–' : visit.income !== null ? baht(visit.income) : muted(term(visit.outcome, 'visitOutcome'));

const details = list => h('details', {}, h('summary', {}, 'ข้อมูลครัวเรือนสำหรับเจ้าหน้าที่ (สมาชิก อายุ สุขภาพ ผู้ช่วย)'), table('ข้อมูลครัวเรือน', [
  { label: 'บ้านเลขที่', value: row => row.houseNumber },
  { label: 'หัวหน้าครัวเรือน', title: true, value: row => row.head },
  { label: 'สมาชิก', num: true, value: row => String(row.members) },
  { label: 'เกิด พ.ศ.', num: true, value: row => row.birthYear ? String(row.birthYear + 543) : '–' },
  { label: 'อาชีพเดิม', value: row => row.currentOccupation },
  { label: 'ข้อจำกัดด้านสุขภาพ', value: row => row.healthLimit || '–' },
  { label: 'ผู้ช่วย', value: row => row.helper || '–' }
], list));

const goals = file => file.village.goals.length
  ? h('ul', {}, file.village.goals.map(goal => h('li', {}, goal.goal, goal.measure && muted(` (วัดจาก ${goal.measure})`))))
  : nothing('เป้าหมายที่ชุมชนตกลงร่วมกันจะอยู่ที่นี่หลังเวทีชี้แจง');

export function groups(file) {
  const list = file.village.groups;
  if (!list.length) { return nothing('กลุ่มอาชีพจะอยู่ที่นี่เมื่อจัดตั้งแล้ว (ขั้นที่ 7)'); }
  const house = byId(file.village.households);
  const fact = (label, value) => h('div', {}, h('dt', {}, label), h('dd', {}, value));
  return list.map(group => h('article', { class: 'sm-paper' },
    h('h3', {}, group.name, ' ', group.alive === null ? '' : group.alive ? badge('done', 'ยังดำเนินการ') : badge('none', 'เลิกแล้ว')),
    h('dl', { class: 'sm-facts-list' },
      fact('อาชีพ', group.occupation), fact('เงินออม', `${baht(group.savings)} บาท`),
      fact('ประธาน', houseName(house[group.chairId])), fact('เลขานุการ', houseName(house[group.secretaryId])), fact('เหรัญญิก', houseName(house[group.treasurerId])),
      fact('กติกา', group.rules), fact('แผนการตลาด', group.marketPlan)),
    h('details', {}, h('summary', {}, `สมาชิก ${group.memberIds.length} ครัวเรือน`), h('ul', {}, group.memberIds.map(id => h('li', {}, houseName(house[id])))))));
}

export function people(file) {
  if (!file.village.people.length) { return nothing('ผู้นำ ปราชญ์ชุมชน และภาคีจะอยู่ที่นี่เมื่อประสานความร่วมมือแล้ว (ขั้นที่ 3)'); }
  return table('ผู้นำ ปราชญ์ชุมชน และภาคี', [
    { label: 'ชื่อ', title: true, value: row => row.name },
    { label: 'บทบาท', value: row => [term(row.role, 'personRole'), row.leadSage && [' ', badge('done', 'ปราชญ์หลัก')], row.teamMember && h('div', { class: 'sm-muted' }, 'ทีมวิทยากรสัมมาชีพ')] },
    { label: 'อาชีพ/หน่วยงาน', value: row => [row.occupation, row.organisation].filter(Boolean).join(' · ') || '–' },
    ...(file.works ? [{ label: 'โทรศัพท์', value: row => row.phone ? h('a', { href: `tel:${row.phone}` }, row.phone) : '–' }] : [])
  ], file.village.people);
}
