// What could not be loaded never looks empty: it says so, and what can be done about it.
import { h } from '../dom.js';

const REFUSED = [403, 404, 422];

export const failure = (error, title, again) => h('div', { class: 'alert alert-danger sm-failure', role: 'alert' },
  h('strong', {}, title),
  h('ul', {}, (error.sentences || ['หน้านี้ขัดข้อง กรุณาเปิดใหม่หรือแจ้งผู้ดูแลระบบ']).map(sentence => h('li', {}, sentence))),
  remedy(error.status, again));

function remedy(status, again) {
  if (REFUSED.includes(status) && !/^#\/projects/.test(window.location.hash)) { return h('a', { class: 'btn btn-default', href: '#/projects' }, 'ค้นหาโครงการ'); }
  const [text, act] = status === 401 ? ['เข้าสู่ระบบใหม่', () => window.location.reload()] : ['ลองอีกครั้ง', again];
  return h('button', { type: 'button', class: 'btn btn-default', onclick: act }, text);
}
