// รายงานภาพรวม: <sm-roll-ups> orders the workbook of an area and a year, shows how far it is, and lists those made before.
import { h, table } from './dom.js';
import { fetched } from './fetched.js';
import { ordered, shown, moment, isUnderWay, followed } from './orders.js';
import { failure } from './project-file/failure.js';
import { nothing } from './project-file/words.js';

class RollUps extends HTMLElement {

  connectedCallback() {
    this.leaving = new AbortController();
    this.replaceChildren(h('h1', {}, 'รายงานภาพรวม'), h('p', { class: 'sm-waiting', role: 'status' }, 'กำลังโหลด…'));
    this.load();
  }

  disconnectedCallback() { this.leaving.abort(); }

  async load() {
    try {
      const choices = await fetched('/roll-ups/choices');
      if (this.leaving.signal.aborted) { return; }
      if (!choices.areas.length) {
        this.replaceChildren(h('h1', {}, 'รายงานภาพรวม'),
          nothing('รายงานภาพรวมสำหรับพัฒนาการอำเภอ พัฒนาการจังหวัด ผู้ตรวจสอบ และผู้ดูแลระบบ บัญชีของท่านไม่มีพื้นที่ที่ดูภาพรวมได้'));
        return;
      }
      this.show(choices);
      await this.list();
    } catch (error) {
      this.replaceChildren(h('h1', {}, 'รายงานภาพรวม'), failure(error, 'เปิดรายงานภาพรวมไม่ได้', () => this.connectedCallback()));
    }
  }

  show({ areas, fiscalYears, fiscalYear }) {
    const option = (value, label) => h('option', { value }, label);
    this.area = h('select', { id: 'sm-area', class: 'form-control', onchange: () => this.choose() },
      areas.map(({ code, name }) => option(code, name)));
    this.year = h('select', { id: 'sm-roll-up-year', class: 'form-control', onchange: () => this.choose() },
      fiscalYears.map(year => option(year, String(year))));
    this.year.value = fiscalYear;
    this.order = h('sm-order', { kind: 'ROLL_UP', label: 'จัดทำรายงาน' });
    this.order.addEventListener('sammachip.ordered', () => this.list());
    this.made = h('div', { 'aria-live': 'polite' });
    this.replaceChildren(h('h1', {}, 'รายงานภาพรวม'),
      h('p', { class: 'sm-note' }, 'สมุดงาน Excel ของทั้งพื้นที่ในหนึ่งปีงบประมาณ: หนึ่งแถวต่อหนึ่งโครงการ สรุปรายพื้นที่ ตัวชี้วัดเทียบเป้าหมาย และการเงิน พร้อมแผนภูมิ ออกจากหน้านี้ได้ระหว่างรอ รายงานจะอยู่ในรายการด้านล่าง'),
      h('div', { class: 'sm-search sm-roll-up' },
        h('div', {}, h('label', { for: 'sm-area' }, 'พื้นที่'), this.area),
        h('div', {}, h('label', { for: 'sm-roll-up-year' }, 'ปีงบประมาณ'), this.year),
        this.order),
      h('h2', {}, 'รายงานที่จัดทำแล้ว'), this.made);
    this.choose();
  }

  choose() {
    this.order.setAttribute('area', this.area.value);
    this.order.setAttribute('fiscal-year', this.year.value);
  }

  async list() {
    try {
      const orders = await ordered({ kind: 'ROLL_UP' });
      if (this.leaving.signal.aborted) { return; }
      this.made.replaceChildren(orders.length ? table('รายงานที่จัดทำแล้ว', [
        { label: 'พื้นที่', title: true, value: order => order.areaName || order.area },
        { label: 'ปีงบประมาณ', value: order => String(order.fiscalYear) },
        { label: 'ขอเมื่อ', value: order => moment(order.askedAt) },
        { label: 'ผู้ขอ', value: order => order.askedByName || '–' },
        { label: 'ไฟล์', value: order => this.state(order) }
      ], orders) : nothing('ยังไม่มีรายงาน เลือกพื้นที่และปีงบประมาณ แล้วกด “จัดทำรายงาน”'));
    } catch (error) {
      this.made.replaceChildren(failure(error, 'โหลดรายการไม่ได้', () => this.list()));
    }
  }

  /** What was under way when the page was opened goes on in its own row. */
  state(order) {
    const place = h('span', { class: 'sm-order-state' }, ...shown(order));
    if (isUnderWay(order)) {
      followed(order, now => place.replaceChildren(...shown(now)), this.leaving.signal).catch(error => window.console.error(error));
    }
    return place;
  }
}

window.customElements.define('sm-roll-ups', RollUps);
