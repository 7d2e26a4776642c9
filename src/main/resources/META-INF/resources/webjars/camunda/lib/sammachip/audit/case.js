// One case's whole history: <sm-audit-case key="SMC-2570-341401-07">. The part that is open stands in the address.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';
import { failure } from '../project-file/failure.js';
import '../disclosure.js';
import { asked, keep } from './address.js';
import { head } from './head.js';
import { diagrams } from './diagrams.js';
import { timeline } from './timeline.js';
import { forms } from './forms.js';
import { decisions } from './decisions.js';
import { papers } from './papers.js';

const PARTS = [
  { id: 'timeline', label: 'ลำดับเหตุการณ์', show: timeline },
  { id: 'diagrams', label: 'แผนผังการทำงาน', show: diagrams },
  { id: 'forms', label: 'แบบฟอร์มที่ส่ง', show: forms },
  { id: 'decisions', label: 'การตัดสินใจ', show: decisions },
  { id: 'documents', label: 'เอกสารและภาพ', show: papers }
];

class AuditCase extends HTMLElement {

  constructor() {
    super();
    this.addEventListener('disclosure', () => this.load()); // names were opened or closed
  }

  connectedCallback() {
    this.titleBefore = document.title;
    this.load();
  }

  disconnectedCallback() {
    if (document.title === this.ownTitle) { document.title = this.titleBefore; }
  }

  async load() {
    const key = this.getAttribute('key');
    this.replaceChildren(h('p', { class: 'sm-waiting', role: 'status' }, 'กำลังเปิดประวัติโครงการ…'));
    try {
      const project = await fetched(`/audit/projects/${encodeURIComponent(key)}`);
      if (!this.isConnected) { return; } // left while it loaded
      this.show(project);
      this.ownTitle = document.title = `${project.village} – ตรวจสอบประวัติ`;
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      this.replaceChildren(failure(error, 'เปิดประวัติโครงการไม่ได้', () => this.load()));
    }
  }

  show(project) {
    this.project = project;
    this.buttons = PARTS.map(part => h('button', { type: 'button', 'aria-controls': 'sm-audit-part', onclick: () => this.open(part) }, part.label));
    this.place = h('section', { id: 'sm-audit-part', class: 'sm-section sm-chosen' });
    this.replaceChildren(head(project), h('sm-disclosure', { project: project.key }),
      h('nav', { class: 'sm-menu', 'aria-label': 'ส่วนของประวัติ' }, this.buttons), this.place);
    this.open(PARTS.find(part => part.id === asked().part) || PARTS[0]);
  }

  /** Each part loads when it is opened. */
  open(part) {
    keep({ part: part === PARTS[0] ? '' : part.id });
    this.buttons.forEach((button, index) => {
      if (PARTS[index] === part) {
        button.setAttribute('aria-current', 'true');
        button.parentElement.scrollLeft = button.offsetLeft - 16; // on the phone the bar is longer than the screen
      } else { button.removeAttribute('aria-current'); }
    });
    this.place.setAttribute('aria-label', part.label);
    this.place.replaceChildren(h('h2', { class: 'sm-hidden' }, part.label), part.show(this.project));
  }
}

window.customElements.define('sm-audit-case', AuditCase);
