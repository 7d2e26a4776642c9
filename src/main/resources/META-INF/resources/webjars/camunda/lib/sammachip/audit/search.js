// ตรวจสอบประวัติ: <sm-audit-search> finds running and ended cases within the reader's districts, the newest first.
import { h, table } from '../dom.js';
import { fetched } from '../fetched.js';
import { term } from '../terms.js';
import { failure } from '../project-file/failure.js';
import { badge, nothing } from '../project-file/words.js';
import { moment } from '../orders.js';
import { asked, query, caseAddress } from './address.js';
import { filters } from './filters.js';
import { STATUS, pages, stepName } from './words.js';

class AuditSearch extends HTMLElement {

  connectedCallback() {
    this.results = h('div', { 'aria-live': 'polite' });
    this.filters = filters(asked(), wanted => this.ask(wanted));
    this.replaceChildren(h('h1', {}, 'ตรวจสอบประวัติ'), pages('#/audit'), this.filters.form, this.results);
    this.cases = [];
    this.load();
  }

  /** A new search is a new address: the page's own routing shows it. */
  ask(wanted) {
    const address = '#/audit' + query(wanted);
    if (address === window.location.hash) {
      this.cases = [];
      this.load();
    } else {
      window.location.hash = address;
    }
  }

  async load(cursor = null) {
    const waiting = h('p', { class: 'sm-waiting', role: 'status' }, 'กำลังค้นหา…');
    if (cursor) { this.results.append(waiting); } else { this.results.replaceChildren(waiting); }
    const { overdue, waived, fiscalYear, ...wanted } = asked();
    try {
      const { cases, next } = await fetched('/audit/search', {
        ...wanted, text: this.filters.text(), fiscalYear: +fiscalYear || null, overdue: overdue ? true : null, waived: waived ? true : null, cursor
      });
      this.cases.push(...cases);
      this.show(next);
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      waiting.replaceWith(failure(error, 'ค้นหาไม่ได้', event => { event.target.closest('.sm-failure').remove(); this.load(cursor); }));
    }
  }

  show(next) {
    if (!this.cases.length) {
      this.results.replaceChildren(nothing('ไม่พบโครงการในพื้นที่ของท่านตามที่ค้นหา ลองใช้คำที่สั้นลง หรือลดตัวกรอง'));
      return;
    }
    this.results.replaceChildren(
      h('p', { class: 'sm-note' }, `${next ? 'แสดง' : 'พบ'} ${this.cases.length.toLocaleString('en')} โครงการ${next ? 'แรก' : ''} เรียงจากที่ลงทะเบียนล่าสุด`),
      table('โครงการที่พบ', [
        { label: 'หมู่บ้าน', title: true, value: row => h('a', { href: caseAddress(row.key) }, row.village) },
        { label: 'พื้นที่', value: row => `อ.${row.district} จ.${row.province}` },
        { label: 'สถานะ', value: row => [badge(STATUS[row.status], term(row.status, 'status')), ' ', flags(row)] },
        { label: 'ขั้นตอน', value: row => stepName(row.step) },
        { label: 'ผู้รับผิดชอบ', value: row => row.officer.name },
        { label: 'ลงทะเบียน', day: true, value: row => moment(row.startedAt) },
        { label: 'สิ้นสุด', day: true, value: row => row.endedAt ? moment(row.endedAt) : '–' },
        { label: 'รหัส', value: row => row.key }
      ], this.cases),
      next && h('div', { class: 'sm-pages' }, h('button', { type: 'button', class: 'btn btn-default', onclick: event => { event.target.remove(); this.load(next); } }, 'แสดงเพิ่มเติม')) || '');
  }
}

export const flags = row => [row.overdue && [badge('late', 'เลยกำหนด'), ' '], row.waived && badge('none', 'มีการผ่อนผัน')];

window.customElements.define('sm-audit-search', AuditSearch);
