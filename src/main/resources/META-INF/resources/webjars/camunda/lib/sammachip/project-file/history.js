// Obstacles, documents and photos, decisions, and who did what lately.
import { h, table } from '../dom.js';
import { term } from '../terms.js';
import { api } from '../api.js';
import { fetched } from '../fetched.js';
import { day, nothing, part, muted, badge, houseName, byId } from './words.js';
import { failure } from './failure.js';

export function obstacles(file) {
  if (!file.obstacles.length) { return nothing('ยังไม่มีผู้แจ้งปัญหา แจ้งได้ทุกขั้นตอนจาก “เริ่มเรื่องใหม่” ในรายการงาน'); }
  const house = byId(file.village.households);
  const fact = (label, value) => value && h('div', {}, h('dt', {}, label), h('dd', {}, value));
  return file.obstacles.map(obstacle => h('article', { class: 'sm-card' },
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

const PAGE = 50;

/** Documents and photos come by pages of their own, after the file. */
export function documents(file) {
  const place = h('div', {});
  const load = async page => {
    const waiting = h('p', { role: 'status' }, 'กำลังเปิดรายการเอกสาร…');
    place.append(waiting);
    try {
      const list = await fetched(`/projects/${encodeURIComponent(file.head.key)}/documents?page=${page}`);
      waiting.replaceWith(...shown(list, page), ...(list.length === PAGE ? [more(page + 1)] : []));
    } catch (error) {
      waiting.replaceWith(failure(error, 'เปิดรายการเอกสารไม่ได้', event => { event.target.closest('.sm-failure').remove(); load(page); }));
    }
  };
  const more = page => h('button', { type: 'button', class: 'btn btn-default', onclick: event => { event.target.remove(); load(page); } }, 'แสดงเพิ่มเติม');
  load(0);
  return place;
}

function shown(list, page) {
  if (!list.length && page === 0) { return [nothing('หนังสือเชิญ ภาพถ่าย และรายงานจะอยู่ที่นี่เมื่อจัดทำหรือแนบไว้')]; }
  const pictures = list.filter(entry => entry.thumbnail);
  const papers = list.filter(entry => !entry.thumbnail);
  return [
    papers.length > 0 && table('เอกสาร', [
      { label: 'วันที่', day: true, value: row => day(row.createdAt) },
      { label: 'เอกสาร', title: true, value: row => h('a', { href: `${api}/documents/${row.id}?download=true` }, row.fileName) },
      { label: 'ประเภท', value: row => row.kindName }, { label: 'ขนาด', num: true, value: row => `${Math.ceil(row.size / 1024).toLocaleString('en')} KB` }
    ], papers, true),
    pictures.length > 0 && h('ul', { class: 'sm-pictures' }, pictures.map(entry => h('li', {},
      h('a', { href: `${api}/documents/${entry.id}`, target: '_blank', rel: 'noopener' },
        h('img', { src: `${api}/documents/${entry.id}/thumbnail`, alt: `${entry.kindName} ${entry.fileName}`, loading: 'lazy' })),
      muted(day(entry.takenAt || entry.createdAt)))))
  ].filter(Boolean);
}
