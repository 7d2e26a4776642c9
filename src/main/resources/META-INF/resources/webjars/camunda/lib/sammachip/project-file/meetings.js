// Activities with notice, attendance and cost; rounds of follow-up with what each visit found.
import { h, table } from '../dom.js';
import { term } from '../terms.js';
import { baht, amount, percent, sum } from '../numbers.js';
import { api } from '../api.js';
import { day, nothing, part, muted, badge, houseName, byId, came, wide } from './words.js';

const STATUS = { PLANNED: 'not-yet', COORDINATED: 'now', HELD: 'done', CANCELLED: 'none', VISITED: 'done' };

export function activities(file) {
  const list = file.meetings.activities;
  if (!list.length) { return nothing('กิจกรรมจะอยู่ที่นี่เมื่อจัดทำแผนงาน (ขั้นที่ 2)'); }
  return h('div', {}, table('กิจกรรม', [
    { label: 'วันที่', day: true, value: row => [day(row.plannedOn), row.moves > 0 && h('div', { class: 'sm-muted' }, `เลื่อนแล้ว ${row.moves} ครั้ง`)] },
    { label: 'กิจกรรม', title: true, value: row => [row.topic, h('div', { class: 'sm-muted' }, `${term(row.kind, 'activityKind')} ณ ${row.place}`)] },
    { label: 'สถานะ', value: row => [badge(STATUS[row.status], term(row.status, 'activityStatus')), row.cancelReason && h('div', { class: 'sm-muted' }, row.cancelReason)] },
    { label: 'แจ้งล่วงหน้า', value: notice },
    { label: 'ผู้ถ่ายทอด', value: row => row.sage ? [row.sage, row.transferMode && h('div', { class: 'sm-muted' }, term(row.transferMode, 'transferMode'))] : '–' },
    { label: 'ผู้เข้าร่วม', num: true, value: row => present(file, row) },
    { label: 'งบ (บาท)', num: true, value: row => baht(row.budget) },
    { label: 'ใช้จริง (บาท)', num: true, value: row => row.status === 'HELD' ? baht(row.cost) : '–' }
  ], list), lessons(file));
}

function notice(row) {
  if (!row.toldOn) { return row.status === 'HELD' || row.status === 'CANCELLED' ? '–' : muted('ยังไม่แจ้ง'); }
  const how = row.toldHow.map(way => term(way, 'toldHow')).join(' ');
  return [`${row.noticeDays} วัน`, row.noticeDays < 3 && [' ', badge('late', row.waivedBy ? 'ผ่อนผันแล้ว' : 'ไม่ถึงสามวัน')],
    h('div', { class: 'sm-muted' }, row.waiverReason || `${day(row.toldOn)} ${how}`)];
}

function present(file, activity) {
  const rows = file.meetings.attendance.filter(row => row.activityId === activity.id);
  if (!rows.length) { return activity.others ? `${activity.others} คน` : '–'; }
  const here = rows.filter(came).length;
  return [`${here}/${rows.length}`, h('div', { class: 'sm-muted' }, percent(here, rows.length)), activity.others > 0 && h('div', { class: 'sm-muted' }, `และอื่น ๆ ${activity.others} คน`)];
}

function lessons(file) {
  const told = file.meetings.activities.filter(activity => activity.lessons);
  return [
    told.length > 0 && part('สิ่งที่ได้เรียนรู้', h('ul', {}, told.map(activity => h('li', {}, h('strong', {}, `${activity.topic}: `), activity.lessons)))),
    file.meetings.lessons.length > 0 && part('นำมาปรับใช้จากการศึกษาดูงาน', table('สิ่งที่นำมาปรับใช้', [
      { label: 'สิ่งที่เห็น', title: true, value: row => row.seen }, { label: 'นำมาปรับใช้', value: row => row.adopted },
      { label: 'ผู้รับผิดชอบ', value: row => row.responsible }, { label: 'ภายใน', day: true, value: row => day(row.dueOn) }
    ], file.meetings.lessons))];
}

export function visits(file) {
  const { rounds } = file.followUp;
  if (!rounds.length) { return nothing('รอบเยี่ยมครัวเรือนจะอยู่ที่นี่เมื่ออนุมัติแผนงาน (ขั้นที่ 2) และผลการเยี่ยมตั้งแต่ขั้นที่ 9'); }
  const house = byId(file.village.households);
  return rounds.map(round => {
    const rows = file.followUp.visits.filter(visit => visit.round === round.round);
    const met = rows.filter(visit => visit.outcome === 'VISITED');
    return h('details', { class: 'sm-round', open: wide() && round === rounds.filter(one => one.status === 'VISITED').pop() },
      h('summary', {}, h('strong', {}, `รอบที่ ${round.round}`), ' ', badge(STATUS[round.status], term(round.status, 'roundStatus')), ' ',
        round.visitedOn ? `${day(round.visitedOn)} โดย ${file.names[round.visitedBy] || '–'} · พบ ${met.length} จาก ${rows.length} ครัวเรือน`
          : `กำหนด ${day(round.plannedOn)}${round.toldOn ? ` · แจ้งครัวเรือน ${day(round.toldOn)}` : ''}`),
      round.endReason && h('p', {}, `เหตุผล: ${round.endReason}`),
      rows.length ? table(`ผลการเยี่ยมรอบที่ ${round.round}`, [
        { label: 'ครัวเรือน', title: true, value: row => houseName(house[row.householdId]) },
        { label: 'ผลการเยี่ยม', value: row => [term(row.outcome, 'visitOutcome'), row.comeAgainOn && h('div', { class: 'sm-muted' }, `นัดใหม่ ${day(row.comeAgainOn)}`)] },
        { label: 'ประกอบอาชีพ', value: row => row.practises === null ? '–' : row.practises ? '✓ ใช่' : '✗ ไม่' },
        { label: 'รายได้ (บาท/เดือน)', num: true, value: row => baht(row.income) },
        { label: 'ปัญหา', value: row => row.problem || row.problemCategory ? [row.problemCategory && badge('late', term(row.problemCategory, 'obstacle')), ' ', row.problem] : '–' },
        { label: 'ให้กำลังใจ/แนะนำ', value: row => row.encouragement || '–' },
        { label: 'ภาพ', value: row => row.photoId ? h('a', { href: `${api}/documents/${row.photoId}`, target: '_blank', rel: 'noopener' }, 'ดูภาพ') : '–' }
      ], rows) : round.status === 'PLANNED' && nothing('ผลการเยี่ยมจะอยู่ที่นี่หลังบันทึกการเยี่ยมรอบนี้'));
  });
}

export function materials(file) {
  const { status, planned, items, handovers } = file.materials;
  if (!planned.length && !items.length) { return nothing('วัสดุจะอยู่ที่นี่เมื่อจัดทำแผนงาน (ขั้นที่ 2) และเมื่อขอสนับสนุนวัสดุ (ขั้นที่ 8)'); }
  const house = byId(file.village.households);
  const item = byId(items);
  const worth = list => `รวม ${baht(sum(list, row => row.quantity * row.unitPrice))} บาท`;
  const columns = [
    { label: 'วัสดุ', title: true, value: row => row.item }, { label: 'อาชีพ', value: row => row.occupation },
    { label: 'จำนวน', num: true, value: row => `${amount(row.quantity)} ${row.unit}` },
    { label: 'ราคาต่อหน่วย', num: true, value: row => baht(row.unitPrice) }, { label: 'เป็นเงิน', num: true, value: row => baht(row.quantity * row.unitPrice) }];
  return h('div', {},
    part('ตามแผนงาน', planned.length ? [table('วัสดุตามแผนงาน', columns, planned), h('p', { class: 'sm-note' }, worth(planned))] : nothing('แผนงานไม่มีวัสดุ')),
    part(`ที่ขอสนับสนุน${status ? ` – ${term(status, 'materialStatus')}` : ''}`, items.length
      ? [table('วัสดุที่ขอสนับสนุน', [...columns, { label: 'ส่งมอบแล้ว', num: true, value: row => `${amount(row.handed)} ${row.unit}` }], items), h('p', { class: 'sm-note' }, worth(items))]
      : nothing('รายการที่ขอจะอยู่ที่นี่ในขั้นที่ 8')),
    part('การส่งมอบและสภาพล่าสุด', handovers.length ? table('การส่งมอบวัสดุ', [
      { label: 'ครัวเรือน', title: true, value: row => houseName(house[row.householdId]) },
      { label: 'วัสดุ', value: row => `${item[row.itemId].item} ${amount(row.quantity)} ${item[row.itemId].unit}` },
      { label: 'เป็นเงิน', num: true, value: row => baht(row.worth) }, { label: 'วันที่', day: true, value: row => day(row.handedOn) },
      { label: 'ใบรับ', value: row => row.receipt },
      { label: 'สภาพล่าสุด', value: row => row.state ? [row.state === 'LOST' ? badge('late', term(row.state, 'materialState')) : term(row.state, 'materialState'), h('div', { class: 'sm-muted' }, `เยี่ยมรอบที่ ${row.seenInRound}`)] : muted('ยังไม่ได้ตรวจ') }
    ], handovers) : nothing('รายชื่อผู้รับและใบรับจะอยู่ที่นี่หลังส่งมอบวัสดุ')));
}
