// The panel beside a diagram: one element's times, and the way into the diagram that it calls.
import { h } from '../dom.js';
import { moment } from '../orders.js';
import { stateBadge, typeOf, nameOf } from './elements.js';
import { span } from './span.js';

/**
 * @param activity undefined for what never ran; then its drawn name is all that is known
 * @param called models that this element called in this case
 */
export function element(activity, name, called, open, title) {
  if (!activity) { return [h('h3', {}, name || 'ส่วนนี้'), h('p', { class: 'sm-note' }, 'โครงการนี้ยังไม่เคยผ่านส่วนนี้')]; }
  const ended = activity.count - activity.open;
  const fact = (label, value) => value && h('div', {}, h('dt', {}, label), h('dd', {}, value));
  return [
    h('h3', {}, nameOf(activity)), stateBadge(activity),
    h('dl', {}, fact('ชนิด', typeOf(activity)),
      fact('จำนวน', [`${activity.count} ครั้ง`, activity.open ? `กำลังทำ ${activity.open}` : '', activity.canceled ? `ยกเลิก ${activity.canceled}` : ''].filter(Boolean).join(' · ')),
      fact('เริ่มครั้งแรก', moment(activity.firstAt)), fact('ล่าสุด', moment(activity.lastAt)),
      fact('ใช้เวลารวม', activity.totalMillis >= 1000 && span(activity.totalMillis)),
      fact('เฉลี่ยต่อครั้ง', ended > 1 && activity.totalMillis >= 1000 && span(activity.totalMillis / ended))),
    called.map(model => h('button', { type: 'button', class: 'btn btn-default', onclick: () => open(model) }, `เปิดแผนผัง ${title(model)}`))].flat();
}
