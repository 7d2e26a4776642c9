// What could not be loaded never looks empty: it says so, and what can be done about it.
import { h } from '../dom.js';

const REFUSED = [403, 404, 422];

export const failure = (error, title, again) => h('div', { class: 'alert alert-danger sm-failure', role: 'alert' },
  h('strong', {}, title),
  h('ul', {}, (error.sentences || ['หน้านี้ขัดข้อง กรุณาเปิดใหม่หรือแจ้งผู้ดูแลระบบ']).map(sentence => h('li', {}, sentence))),
  remedy(error.status, again));

/** Whoever was refused searches anew, in the pages where they are. */
function remedy(status, again) {
  const [search, label] = /^#\/audit/.test(window.location.hash) ? ['#/audit', 'ค้นหาโครงการเพื่อตรวจสอบ'] : ['#/projects', 'ค้นหาโครงการ'];
  if (REFUSED.includes(status) && window.location.hash.split('?')[0] !== search) { return h('a', { class: 'btn btn-default', href: search }, label); }
  const [text, act] = status === 401 ? ['เข้าสู่ระบบใหม่', () => window.location.reload()] : ['ลองอีกครั้ง', again];
  return h('button', { type: 'button', class: 'btn btn-default', onclick: act }, text);
}
