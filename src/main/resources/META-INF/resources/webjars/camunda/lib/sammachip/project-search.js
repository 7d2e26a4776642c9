// Search for projects by village, key or household head: <sm-project-search>. Status, year and page stay in the
// address, so that the browser's back button shows them again; the words may be a person's name and stay in memory only.
import { h, table } from './dom.js';
import { fetched } from './fetched.js';
import { terms, term } from './terms.js';
import { failure } from './project-file/failure.js';
import { village, place, badge, nothing, wide } from './project-file/words.js';

const STATUS = { RUNNING: 'now', SUSPENDED: 'late', CANCELLED: 'none', CLOSED: 'done' };
const FIELDS = ['status', 'fiscalYear', 'page'];

let words = '';

class ProjectSearch extends HTMLElement {

  connectedCallback() {
    this.asked = Object.fromEntries(new URLSearchParams(window.location.hash.split('?')[1] || ''));
    this.words = h('input', { id: 'sm-q', name: 'q', type: 'search', class: 'form-control', autocomplete: 'off', placeholder: 'เช่น นาคำ หรือ SMC-2570 หรือ นางปิ่น' });
    this.words.value = words;
    this.status = h('select', { id: 'sm-status', name: 'status', class: 'form-control', onchange: () => this.ask() },
      h('option', { value: '' }, 'ทุกสถานะ'), terms.status.map(({ value, label }) => h('option', { value }, label)));
    this.status.value = this.asked.status || '';
    this.year = h('select', { id: 'sm-year', name: 'fiscalYear', class: 'form-control', onchange: () => this.ask() }, h('option', { value: '' }, 'ทุกปีงบประมาณ'));
    this.results = h('div', { 'aria-live': 'polite' });
    this.replaceChildren(h('h1', {}, 'ค้นหาโครงการ'),
      h('form', { class: 'sm-search', role: 'search', onsubmit: event => { event.preventDefault(); this.ask(); } },
        h('div', { class: 'sm-search-words' }, h('label', { for: 'sm-q' }, 'หมู่บ้าน รหัสโครงการ หรือหัวหน้าครัวเรือน'), this.words),
        h('div', {}, h('label', { for: 'sm-status' }, 'สถานะ'), this.status),
        h('div', {}, h('label', { for: 'sm-year' }, 'ปีงบประมาณ'), this.year),
        h('button', { type: 'submit', class: 'btn btn-primary' }, 'ค้นหา')),
      this.results);
    if (wide()) { this.words.focus(); }
    this.load();
  }

  /** A new search is a new address: the page's own routing shows it. */
  ask(page = 0) {
    words = this.words.value.trim();
    const asked = { status: this.status.value, fiscalYear: this.year.value, page: page || '' };
    const address = '#/projects' + query(asked);
    if (address === window.location.hash) { this.load(); } else { window.location.hash = address; }
  }

  async load() {
    this.results.replaceChildren(h('p', { class: 'sm-waiting', role: 'status' }, 'กำลังค้นหา…'));
    try {
      this.show(await fetched('/projects/search', {
        words, status: this.asked.status || null, fiscalYear: this.asked.fiscalYear || null, page: this.asked.page || 0
      }));
    } catch (error) {
      this.results.replaceChildren(failure(error, 'ค้นหาไม่ได้', () => this.load()));
    }
  }

  show(answer) {
    this.year.replaceChildren(answer.yearly ? '' : h('option', { value: '' }, 'ทุกปีงบประมาณ'),
      ...answer.fiscalYears.map(year => h('option', { value: year }, String(year))));
    this.year.value = answer.fiscalYear || '';
    if (!answer.found) {
      const asked = words || this.asked.status || this.asked.fiscalYear;
      this.results.replaceChildren(nothing(asked
        ? 'ไม่พบโครงการในเขตของท่านตามที่ค้นหา ลองใช้คำที่สั้นลง หรือเลือกทุกสถานะและปีงบประมาณอื่น'
        : 'ยังไม่มีโครงการในเขตของท่าน โครงการจะอยู่ที่นี่เมื่อนักวิชาการพัฒนาชุมชนลงทะเบียน'));
      return;
    }
    this.results.replaceChildren(
      h('p', { class: 'sm-note' }, `พบ ${answer.found.toLocaleString('en')} โครงการ เรียงจากที่ลงทะเบียนล่าสุด`),
      table('โครงการที่พบ', [
        { label: 'หมู่บ้าน', title: true, value: row => [h('a', { href: `#/project?key=${row.key}` }, village(row)), row.heads.length > 0 && h('div', { class: 'sm-muted' }, `ครัวเรือน ${row.heads.join(', ')}`)] },
        { label: 'พื้นที่', value: place },
        { label: 'ปีงบประมาณ', value: row => String(row.fiscalYear) },
        { label: 'สถานะ', value: row => badge(STATUS[row.status], term(row.status, 'status')) },
        { label: 'ผู้รับผิดชอบ', value: row => row.officer },
        { label: 'รหัส', value: row => row.key }
      ], answer.projects),
      this.pages(answer));
  }

  pages({ found, page, pageSize }) {
    const pages = Math.ceil(found / pageSize);
    return pages < 2 ? '' : h('nav', { class: 'sm-pages', 'aria-label': 'หน้าผลการค้นหา' },
      h('button', { type: 'button', class: 'btn btn-default', disabled: page === 0, onclick: () => this.ask(page - 1) }, '← ก่อนหน้า'),
      h('span', {}, `หน้า ${page + 1} จาก ${pages}`),
      h('button', { type: 'button', class: 'btn btn-default', disabled: page + 1 >= pages, onclick: () => this.ask(page + 1) }, 'ถัดไป →'));
  }
}

const query = asked => {
  const given = FIELDS.filter(name => asked[name]).map(name => `${name}=${encodeURIComponent(asked[name])}`);
  return given.length ? '?' + given.join('&') : '';
};

window.customElements.define('sm-project-search', ProjectSearch);
