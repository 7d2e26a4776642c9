// ข้อสังเกต: <sm-audit-findings> counts what auditors ask for in an area and a year; each question opens the cases behind it.
import { h, table } from '../dom.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { failure } from '../project-file/failure.js';
import { badge, nothing } from '../project-file/words.js';
import { asked, keep, query, caseAddress } from './address.js';
import { loaded } from './loaded.js';
import { pages } from './words.js';

class AuditFindings extends HTMLElement {

  connectedCallback() {
    this.replaceChildren(h('h1', {}, 'ตรวจสอบประวัติ'), pages('#/audit-findings'),
      loaded('เปิดข้อสังเกตไม่ได้', () => fetched('/roll-ups/choices'), choices => this.show(choices)));
  }

  show({ areas, fiscalYears, fiscalYear }) {
    const chosen = asked();
    const select = (id, options, value) => {
      const field = h('select', { id, class: 'form-control', onchange: () => this.choose() }, options.map(([own, label]) => h('option', { value: own }, label)));
      field.value = value;
      return field;
    };
    this.area = select('sm-finding-area', areas.map(({ code, name }) => [code, name]), chosen.area || (areas[0] || {}).code);
    this.year = select('sm-finding-year', [['ALL', 'ทุกปีงบประมาณ'], ...fiscalYears.map(year => [year, String(year)])], chosen.fiscalYear || fiscalYear);
    this.list = h('div', {});
    this.choose(chosen.finding);
    return [
      h('p', { class: 'sm-note' }, 'คำถามที่ผู้ตรวจสอบถามเป็นประจำ ระบบตอบจากข้อมูลทุกโครงการในพื้นที่ของท่าน กดคำถามเพื่อดูโครงการ'),
      h('div', { class: 'sm-search' },
        h('div', {}, h('label', { for: this.area.id }, 'พื้นที่'), this.area),
        h('div', {}, h('label', { for: this.year.id }, 'ปีงบประมาณ'), this.year)),
      this.list];
  }

  choose(finding = '') {
    this.wanted = { fiscalYear: this.year.value, area: this.area.value };
    keep({ ...this.wanted, finding });
    this.list.replaceChildren(loaded('โหลดข้อสังเกตไม่ได้', () => fetched('/audit/findings' + this.query()),
      all => h('ul', { class: 'sm-findings' }, all.map(one => h('li', {}, this.question(one, one.id === finding))))));
  }

  query(cursor = null) {
    const { area, fiscalYear } = this.wanted;
    return query({ area, fiscalYear: fiscalYear === 'ALL' ? '' : fiscalYear, cursor });
  }

  question({ id, question, explanation, count }, open) {
    const found = h('div', {});
    const details = h('details', { class: count ? 'sm-finding sm-found' : 'sm-finding', open, ontoggle: () => {
      if (!details.open) { return; }
      keep({ finding: id });
      if (count && !found.firstChild) { this.load(id, found, []); }
    } },
    h('summary', {}, h('span', { class: 'sm-finding-count' }, count ? badge('late', `${count.toLocaleString('en')} รายการ`) : badge('done', 'ไม่พบ')), h('strong', {}, question)),
    h('p', { class: 'sm-note' }, explanation), found);
    return details;
  }

  async load(id, place, rows, cursor = null) {
    const waiting = h('p', { role: 'status' }, 'กำลังโหลด…');
    place.append(waiting);
    try {
      const page = await fetched(`/audit/findings/${encodeURIComponent(id)}` + this.query(cursor));
      rows.push(...page.rows);
      place.replaceChildren(rows.length ? cases(rows) : nothing('ไม่พบแล้ว ข้อมูลเปลี่ยนไปหลังเปิดหน้านี้'),
        page.next ? h('div', { class: 'sm-pages' }, h('button', { type: 'button', class: 'btn btn-default', onclick: event => { event.target.remove(); this.load(id, place, rows, page.next); } }, 'แสดงเพิ่มเติม')) : '');
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      waiting.replaceWith(failure(error, 'โหลดรายการไม่ได้', event => { event.target.closest('.sm-failure').remove(); this.load(id, place, rows, cursor); }));
    }
  }
}

const cases = rows => table('โครงการที่พบ', [
  { label: 'หมู่บ้าน', title: true, value: row => row.key ? [h('a', { href: caseAddress(row.key, { entry: row.act ? `a${row.act}` : row.taskId && `te${row.taskId}` }) }, row.village), h('div', { class: 'sm-muted' }, `อ.${row.district}`)] : 'ส่วนกลาง' },
  { label: 'เวลา', day: true, value: row => row.at ? moment(row.at) : '–' },
  { label: 'สิ่งที่พบ', value: row => row.what },
  { label: 'ผู้ทำ', value: row => row.person ? row.person.name : '–' },
  { label: 'รหัส', value: row => row.key || `รายการที่ ${row.act}` }
], rows);

window.customElements.define('sm-audit-findings', AuditFindings);
