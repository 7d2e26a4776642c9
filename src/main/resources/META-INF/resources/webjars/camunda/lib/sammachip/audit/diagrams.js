// แผนผังการทำงาน: the models that the case went through, each as it was deployed, coloured by what ran; the same as a table
// for those who do not see it.
import { h, table } from '../dom.js';
import { fetchedText } from '../fetched.js';
import { moment } from '../orders.js';
import { nothing, wide } from '../project-file/words.js';
import { asked, keep } from './address.js';
import { loaded } from './loaded.js';
import { drawn } from './viewer.js';
import { element } from './element.js';
import { stateOf, stateBadge, typeOf, nameOf, legend, drawable } from './elements.js';
import { span } from './span.js';

const TALLEST = 640;
/** The smallest scales at which the names in a diagram can be read; what is larger than the screen then scrolls. */
const READABLE = { desk: 0.6, phone: 0.85 };
/** Around a diagram, both sides together. */
const MARGIN = 40;
/** Fits A4 between its margins. */
const PAPER = 560;
/** Events and gateways: the count stands beside them, not on them. */
const SMALL = 60;

export function diagrams(project) {
  const { models } = project;
  if (!models.length) { return nothing('ยังไม่มีแผนผัง เพราะยังไม่มีสิ่งใดเริ่มทำ'); }
  const place = h('div', {});
  const choice = h('select', { id: 'sm-audit-model', class: 'form-control', onchange: () => open(models.find(model => model.definitionId === choice.value)) },
    models.map(model => h('option', { value: model.definitionId }, title(model))));
  const open = model => {
    choice.value = model.definitionId;
    keep({ model: model.definitionId });
    place.replaceChildren(loaded('เปิดแผนผังไม่ได้',
      () => fetchedText(`/audit/projects/${encodeURIComponent(project.key)}/models/${encodeURIComponent(model.definitionId)}`), xml => diagram(model, xml, project, open)));
  };
  open(models.find(model => model.definitionId === asked().model) || models[0]);
  return h('div', {}, h('div', { class: 'sm-model-choice' }, h('label', { for: choice.id }, 'แผนผัง'), choice), place);
}

const title = model => `${model.number ? `ขั้นที่ ${model.number} ` : ''}${model.name.replace(/^\d+\.\s*/, '')} · รุ่นที่ ${model.version}`;

function diagram(model, xml, { models, endedAt: ended }, open) {
  const ran = drawable(model);
  const times = model.instances.length;
  const canvas = h('div', { class: 'sm-diagram' });
  const scroller = h('div', { class: 'sm-diagram-scroller', tabindex: '0', role: 'group', 'aria-label': `แผนผัง ${title(model)} รายการเดียวกันอยู่ในตารางใต้แผนผัง` }, canvas);
  const panel = h('div', { class: 'sm-element', 'aria-live': 'polite' }, h('p', { class: 'sm-note' }, 'กดที่รูปในแผนผังหรือชื่อในตารางเพื่อดูเวลา'));
  const tools = h('div', { class: 'sm-diagram-tools' });
  const choose = (id, name) => panel.replaceChildren(...element(ran.find(activity => activity.activityId === id), name,
    models.filter(other => other.instances.some(instance => instance.parentActivity === id
      && model.instances.some(own => own.id === instance.parentId))), open, title));
  const twin = table(`ส่วนของแผนผัง ${title(model)}`, [
    { label: 'ส่วน', title: true, value: row => h('button', { type: 'button', class: 'btn-link', onclick: () => { choose(row.activityId); panel.scrollIntoView({ block: 'nearest' }); } }, nameOf(row)) },
    { label: 'ชนิด', value: typeOf }, { label: 'สถานะ', value: row => stateBadge(row) }, { label: 'ครั้ง', num: true, value: row => String(row.count) },
    { label: 'ครั้งแรก', day: true, value: row => moment(row.firstAt) }, { label: 'ล่าสุด', day: true, value: row => moment(row.lastAt) },
    { label: 'ใช้เวลารวม', value: row => row.totalMillis >= 1000 ? span(row.totalMillis) : '–' }
  ], ran);
  // drawn once it stands in the page and has a size
  setTimeout(() => draw(canvas, tools, xml, ran, choose).catch(error => {
    window.console.error(error);
    canvas.replaceChildren(h('p', { class: 'sm-nothing', role: 'alert' }, 'แสดงแผนผังไม่ได้ ใช้ตารางด้านล่างแทนได้'));
  }));
  return [
    h('p', { class: 'sm-note' }, `เริ่มใช้รุ่นนี้ ${moment(model.deployedAt)} · เดินตามแผนผังนี้ ${times} ครั้ง${times > 1 ? ' ตัวเลขรวมทุกครั้ง' : ''}`),
    h('ul', { class: 'sm-legend', 'aria-label': 'ความหมายของสี' }, legend(ended).map(([state, word]) => h('li', { class: `sm-ran-${state}` }, word))),
    h('div', { class: 'sm-drawn' }, scroller, tools), panel,
    h('h3', {}, 'ทุกส่วนที่ทำไปแล้ว'), twin];
}

async function draw(canvas, tools, xml, ran, choose) {
  const viewer = await drawn(canvas, xml);
  const view = viewer.get('canvas');
  const { inner } = view.viewbox();
  const room = () => canvas.parentElement.clientWidth - MARGIN;
  const whole = () => Math.min(1, room() / inner.width, (TALLEST - MARGIN) / inner.height);
  let scale;
  const show = wanted => {
    scale = wanted;
    const width = Math.max(room(), inner.width * scale) + MARGIN;
    const height = Math.max(220, inner.height * scale) + MARGIN;
    canvas.style.width = scale > room() / inner.width ? `${width}px` : '';
    canvas.style.height = `${height}px`;
    view.resized();
    view.viewbox({ x: inner.x - (width / scale - inner.width) / 2, y: inner.y - (height / scale - inner.height) / 2, width: width / scale, height: height / scale });
  };
  show(Math.max(READABLE[wide() ? 'desk' : 'phone'], whole()));
  canvas.parentElement.after(canvas.querySelector('.bjs-powered-by')); // stays in sight while the diagram scrolls
  printed(view, canvas);
  const byId = new Map(ran.map(activity => [activity.activityId, activity]));
  viewer.get('elementRegistry').filter(shape => shape.businessObject.$instanceOf('bpmn:FlowNode') && !shape.labelTarget).forEach(shape => {
    const activity = byId.get(shape.id);
    view.addMarker(shape.id, `sm-ran-${stateOf(activity)}`);
    if (activity && activity.count > 1) {
      viewer.get('overlays').add(shape.id, { position: shape.width < SMALL ? { top: -18, left: shape.width - 8 } : { top: -12, right: 12 }, html: h('span', { class: 'sm-times' }, `×${activity.count}`) });
    }
  });
  let last = null;
  viewer.get('eventBus').on('element.click', ({ element: shape }) => {
    const node = shape.labelTarget || shape;
    if (!node.businessObject.$instanceOf('bpmn:FlowNode')) { return; }
    if (last) { view.removeMarker(last, 'sm-picked'); }
    last = node.id;
    view.addMarker(last, 'sm-picked');
    choose(node.id, (node.businessObject.name || '').replace(/\n/g, ''));
  });
  const zoom = (label, sign, factor) => h('button', { type: 'button', class: 'btn btn-default', 'aria-label': label, title: label, onclick: () => show(scale * factor) }, sign);
  tools.append(zoom('ขยาย', '+', 1.3), zoom('ย่อ', '−', 1 / 1.3), h('button', { type: 'button', class: 'btn btn-default', onclick: () => show(whole()) }, 'พอดีจอ'));
}

/** On paper the whole diagram stands, whatever part of it the reader looked at. */
function printed(view, canvas) {
  const print = () => {
    if (!canvas.isConnected) { window.removeEventListener('beforeprint', print); return; }
    const { inner, outer, x, y, width, height } = view.viewbox();
    view.viewbox({ x: inner.x, y: inner.y, width: inner.width * Math.max(1, outer.width / PAPER), height: 1 });
    const tall = canvas.style.height;
    canvas.style.height = `${Math.min(PAPER, outer.width) * inner.height / inner.width + 60}px`;
    window.addEventListener('afterprint', () => { canvas.style.height = tall; view.viewbox({ x, y, width, height }); }, { once: true });
  };
  window.addEventListener('beforeprint', print);
}
