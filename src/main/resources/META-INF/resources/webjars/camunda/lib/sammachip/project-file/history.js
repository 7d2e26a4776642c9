// Obstacles, decisions, and who did what lately.
import { h, table } from '../dom.js';
import { term } from '../terms.js';
import { day, nothing, part, badge, houseName, byId } from './words.js';

export function obstacles(file) {
  if (!file.obstacles.length) { return nothing('ยังไม่มีผู้แจ้งปัญหา แจ้งได้ทุกขั้นตอนจาก “เริ่มเรื่องใหม่” ในรายการงาน'); }
  const house = byId(file.village.households);
  const fact = (label, value) => value && h('div', {}, h('dt', {}, label), h('dd', {}, value));
  return file.obstacles.map(obstacle => h('article', { class: 'sm-paper' },
    h('h3', {}, `${term(obstacle.category, 'obstacle')} `, !obstacle.resolvedOn ? badge('now', 'กำลังแก้ไข') : obstacle.helped ? badge('done', 'แก้ไขได้ผล') : badge('none', 'แก้ไขแล้วยังไม่ได้ผล')),
    obstacle.description && h('p', {}, obstacle.description),
    h('dl', { class: 'sm-facts-list' },
      fact('แจ้งเมื่อ', `${day(obstacle.reportedOn)} โดย ${file.names[obstacle.reportedBy]}`),
      fact('ครัวเรือน', obstacle.householdIds.map(id => houseName(house[id])).join(', ')),
      fact('ข้อแนะนำ', obstacle.advice), fact('วิธีแก้ไข', obstacle.solution),
      obstacle.resolvedOn && fact('แก้ไขเมื่อ', `${day(obstacle.resolvedOn)} โดย ${file.names[obstacle.resolvedBy]}`))));
}

export const history = file => h('div', {},
  part('การตัดสินใจ', file.decisions.length ? table('การตัดสินใจ', [
    { label: 'วันที่', day: true, value: row => day(row.on) }, { label: 'เรื่อง', title: true, value: row => row.what },
    { label: 'ผล', value: row => row.outcome }, { label: 'เหตุผล/ความเห็น', value: row => row.reason || '–' },
    { label: 'โดย', value: row => row.by ? file.names[row.by] : '–' }
  ], file.decisions) : nothing('การอนุมัติ การเลื่อน และการผ่อนผันจะอยู่ที่นี่')),
  part('ใครทำอะไรล่าสุด', file.deeds.length ? table('งานที่ทำเสร็จล่าสุด', [
    { label: 'วันที่', day: true, value: row => day(row.on) }, { label: 'งาน', title: true, value: row => row.task },
    { label: 'ขั้น', value: row => row.step ? `ขั้นที่ ${row.step}` : 'ทั้งโครงการ' }, { label: 'โดย', value: row => row.by ? file.names[row.by] : '–' }
  ], file.deeds, true) : nothing('งานที่ทำเสร็จแล้วจะอยู่ที่นี่')));
