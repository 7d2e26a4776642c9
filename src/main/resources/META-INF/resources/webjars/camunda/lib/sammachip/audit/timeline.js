// ลำดับเหตุการณ์: what happened to a case, the newest first, by day. Filters stand in the address, and so does the entry
// that a link leads to: the list then begins with it.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';
import { long } from '../thai-date.js';
import { failure } from '../project-file/failure.js';
import { nothing, wide } from '../project-file/words.js';
import { asked, keep, query } from './address.js';
import { dayField } from './day-field.js';
import { entry, dayOf } from './entry.js';
import { stepName } from './words.js';

const NAMES = ['kind', 'step', 'person', 'from', 'to'];

export function timeline(project) {
  const list = h('div', { class: 'sm-line' });
  const above = h('div', {});
  const below = h('div', { class: 'sm-pages' });
  const bar = h('form', { class: 'sm-search sm-line-filters', 'aria-label': 'ตัวกรองเหตุการณ์', onsubmit: event => event.preventDefault() });
  const { entry: linked, ...chosen } = asked();
  const state = { wanted: chosen, entry: linked, kinds: {}, missing: [], turn: 0 };

  const start = () => {
    state.turn += 1;
    state.missing = [];
    list.replaceChildren();
    above.replaceChildren();
    load(null, state.turn);
  };
  const change = filter => {
    Object.assign(state.wanted, filter);
    state.entry = '';
    keep({ ...filter, entry: '' });
    start();
  };

  async function load(cursor, turn) {
    below.replaceChildren(h('p', { role: 'status' }, 'กำลังโหลดเหตุการณ์…'));
    const filter = Object.fromEntries(NAMES.map(name => [name, state.wanted[name]]));
    try {
      const page = await fetched(`/audit/projects/${encodeURIComponent(project.key)}/timeline` + query({ ...filter, cursor, entry: !cursor && state.entry }));
      if (turn !== state.turn) { return; }
      if (page.filters) {
        state.kinds = Object.fromEntries(page.filters.kinds.map(({ kind, name }) => [kind, name]));
        if (!bar.firstChild) { bar.append(choices(page.filters, state.wanted, change)); }
      }
      add(list, page.entries, project, state.kinds);
      state.missing.push(...(page.missing || []).filter(sentence => !state.missing.includes(sentence)));
      if (!cursor) { arrive(); }
      warn();
      end(page.next, turn);
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      if (turn === state.turn) { below.replaceChildren(failure(error, 'โหลดเหตุการณ์ไม่ได้ รายการด้านบนจึงยังไม่ครบ', () => load(cursor, turn))); }
    }
  }

  /** What is missing stands above the list as soon as it is known. */
  const warn = () => {
    if (!state.missing.length) { return; }
    above.querySelectorAll('.sm-missing-sources').forEach(band => band.remove());
    above.prepend(h('div', { class: 'alert alert-warning sm-missing-sources', role: 'alert' },
      h('strong', {}, 'รายการด้านล่างไม่ครบ'), h('ul', {}, state.missing.map(sentence => h('li', {}, sentence))),
      h('button', { type: 'button', class: 'btn btn-default', onclick: start }, 'โหลดใหม่')));
  };

  const end = (next, turn) => below.replaceChildren(next
    ? h('button', { type: 'button', class: 'btn btn-default', onclick: () => load(next, turn) }, 'แสดงเหตุการณ์ก่อนหน้านี้')
    : list.firstChild ? h('p', { class: 'sm-note' }, 'ไม่มีเหตุการณ์ก่อนหน้านี้แล้ว')
      : state.missing.length ? '' : nothing('ไม่มีเหตุการณ์ตามตัวกรองที่เลือก'));

  const arrive = () => {
    if (!state.entry) { return; }
    const first = list.querySelector('.sm-entry');
    const found = first && [first.dataset.entry, first.dataset.task].includes(state.entry);
    above.append(found ? '' : h('p', { role: 'alert' }, 'ไม่พบรายการที่ลิงก์ชี้มา รายการด้านล่างเริ่มจากล่าสุด'),
      found ? h('p', { class: 'sm-pages' }, h('button', { type: 'button', class: 'btn btn-default', onclick: () => change({}) }, 'แสดงเหตุการณ์ที่ใหม่กว่านี้')) : '');
    if (found) {
      above.scrollIntoView({ block: 'center' });
      first.focus({ preventScroll: true });
    }
  };

  start();
  return h('div', {}, bar, above, list, below);
}

/** Days are headings; a page may go on within the last one. */
function add(list, entries, project, kinds) {
  entries.forEach(one => {
    const day = dayOf(one.at);
    if (!list.lastChild || list.lastChild.dataset.day !== day) {
      list.append(h('section', { 'data-day': day }, h('h3', {}, long(day)), h('ol', { class: 'sm-entries' })));
    }
    list.lastChild.lastChild.append(entry(one, project, kinds));
  });
}

function choices({ people = [], steps = [], kinds = [] }, wanted, change) {
  const select = (name, label, all, list) => {
    const field = h('select', { id: `sm-line-${name}`, class: 'form-control', onchange: () => change({ [name]: field.value }) },
      h('option', { value: '' }, all), list.map(([value, text]) => h('option', { value }, text)));
    field.value = wanted[name] || '';
    return h('div', {}, h('label', { for: field.id }, label), field);
  };
  const from = dayField('sm-line-from', 'ตั้งแต่วันที่', wanted.from, () => change({ from: from.value }));
  const to = dayField('sm-line-to', 'ถึงวันที่', wanted.to, () => change({ to: to.value }));
  return h('details', { class: 'sm-more-filters', open: wide() || NAMES.some(name => wanted[name]) }, h('summary', {}, 'ตัวกรอง'), h('div', { class: 'sm-filter-row' },
    select('kind', 'ประเภท', 'ทุกประเภท', kinds.map(({ kind, name }) => [kind, name])),
    select('step', 'ขั้นตอน', 'ทุกขั้นตอน', steps.map(step => [step.key, stepName(step)])),
    select('person', 'ผู้ทำ', 'ทุกคน', people.map(person => [person.id, person.name])),
    from.node, to.node));
}
