// <sm-disclosure project="SMC-2570-341401-07">: tells auditors and administrators that people's names are hidden in a
// project, takes their reason to see them, and says until when they do. For everybody else it shows nothing. When names
// were opened or closed, also by time, it tells the page by the event `disclosure`, which the page answers by loading anew.
import { h } from './dom.js';
import { api } from './api.js';
import { token } from './csrf.js';
import { fetched } from './fetched.js';
import { moment } from './orders.js';

const SHORTEST = 10;
const LONGEST_TIMER = 2 ** 31 - 1;

document.head.append(h('link', { rel: 'stylesheet', href: new URL('disclosure.css', import.meta.url).href }));

class Disclosure extends HTMLElement {

  connectedCallback() { this.ask(); }

  disconnectedCallback() { window.clearTimeout(this.end); }

  get address() { return `/audit/projects/${encodeURIComponent(this.getAttribute('project'))}/disclosure`; }

  async ask() {
    try {
      this.show(await fetched(this.address));
    } catch (error) {
      this.strip(h('span', {}, 'ไม่ทราบว่าชื่อบุคคลเปิดอยู่หรือไม่ ', this.fault(error)), this.button('ลองอีกครั้ง', () => this.ask()));
    }
  }

  show(state) {
    window.clearTimeout(this.end);
    if (!state.needed) { this.replaceChildren(); return; }
    if (state.open) {
      this.strip(h('span', {}, h('strong', {}, 'กำลังดูข้อมูลส่วนบุคคลของโครงการนี้'), ` ถึง ${moment(state.until)} ทุกครั้งที่เปิดดูมีบันทึกไว้`),
        this.button('เลิกดู', () => this.close()));
      this.end = window.setTimeout(() => this.changed(), Math.min(state.seconds * 1000 + 500, LONGEST_TIMER));
    } else {
      this.strip(h('span', {}, h('strong', {}, 'ชื่อบุคคลถูกปิดไว้'), ' เอกสารและภาพที่แสดงตัวบุคคลจึงยังเปิดไม่ได้'),
        this.button('แจ้งเหตุผลเพื่อดู', () => this.form()));
    }
  }

  form() {
    const reason = h('textarea', { id: 'sm-disclosure-reason', class: 'form-control', rows: '2', maxlength: '1000', required: true, 'aria-describedby': 'sm-disclosure-hint' });
    const said = h('p', { class: 'sm-disclosure-fault', role: 'alert' });
    const send = async event => {
      event.preventDefault();
      if (reason.value.trim().length < SHORTEST) {
        said.textContent = `กรุณาระบุเหตุผลอย่างน้อย ${SHORTEST} ตัวอักษร`;
        reason.focus();
        return;
      }
      try {
        await fetched(this.address, { reason: reason.value.trim() });
        this.changed();
      } catch (error) {
        said.replaceChildren(this.fault(error));
      }
    };
    this.replaceChildren(h('form', { class: 'sm-disclosure', novalidate: true, onsubmit: send },
      h('label', { for: 'sm-disclosure-reason' }, 'เหตุผลที่ต้องดูข้อมูลส่วนบุคคลของโครงการนี้'), reason,
      h('p', { id: 'sm-disclosure-hint', class: 'sm-note' }, 'เหตุผลและทุกครั้งที่เปิดดูจะบันทึกไว้พร้อมชื่อของท่าน แก้ไขหรือลบไม่ได้ และสิ้นสุดเองเมื่อครบเวลา'), said,
      h('div', {}, h('button', { type: 'submit', class: 'btn btn-primary' }, 'เปิดดู'), ' ', this.button('ยกเลิก', () => this.ask()))));
    reason.focus();
  }

  async close() {
    const answer = await fetch(api + this.address, { method: 'DELETE', credentials: 'same-origin', headers: { 'X-XSRF-TOKEN': token() } }).catch(() => null);
    if (answer && answer.ok) { this.changed(); } else { this.ask(); }
  }

  changed() {
    this.dispatchEvent(new CustomEvent('disclosure', { bubbles: true }));
    if (this.isConnected) { this.ask(); }
  }

  strip(...parts) { this.replaceChildren(h('div', { class: 'sm-disclosure', role: 'status' }, parts)); }

  button(text, act) { return h('button', { type: 'button', class: 'btn btn-default', onclick: act }, text); }

  fault(error) { return h('span', {}, (error.sentences || ['ระบบขัดข้อง กรุณาลองอีกครั้ง']).join(' ')); }
}

window.customElements.define('sm-disclosure', Disclosure);
