// The project's file (แฟ้มโครงการ), the same in Tasklist and Cockpit: <sm-project-file key="SMC-2570-341401-07">.
import './disclosure.js';
import { h } from './dom.js';
import { fetched } from './fetched.js';
import { head } from './project-file/head.js';
import { overview } from './project-file/overview.js';
import { households, groups, people } from './project-file/households.js';
import { activities, visits, materials } from './project-file/meetings.js';
import { obstacles, history } from './project-file/history.js';
import { documents } from './project-file/documents.js';
import { wishes } from './project-file/wishes.js';
import { failure } from './project-file/failure.js';
import { village, wide } from './project-file/words.js';

const SECTIONS = [
  { id: 'overview', label: 'ภาพรวม', show: overview },
  { id: 'households', label: 'ครัวเรือน', show: households, count: file => file.village.households.length },
  { id: 'activities', label: 'กิจกรรม', show: activities, count: file => file.meetings.activities.length },
  { id: 'visits', label: 'การเยี่ยม', show: visits, count: file => file.followUp.rounds.length },
  { id: 'materials', label: 'วัสดุ', show: materials },
  { id: 'groups', label: 'กลุ่มอาชีพ', show: groups, count: file => file.village.groups.length },
  { id: 'people', label: 'ปราชญ์และภาคี', show: people, count: file => file.village.people.length },
  { id: 'obstacles', label: 'ปัญหาอุปสรรค', show: obstacles, count: file => file.obstacles.length },
  { id: 'documents', label: 'เอกสารและภาพ', show: documents },
  { id: 'history', label: 'บันทึกการทำงาน', show: history },
  { id: 'wishes', label: 'สิทธิเจ้าของข้อมูล', show: wishes, only: file => file.wishes }
];

/** The section that was read last, by project: coming back from a task shows it again. */
const last = new Map();

class ProjectFile extends HTMLElement {

  connectedCallback() {
    this.titleBefore = document.title;
    this.load();
  }

  async load() {
    const key = this.getAttribute('key');
    this.replaceChildren(h('p', { class: 'sm-waiting', role: 'status' }, 'กำลังเปิดแฟ้มโครงการ…'));
    try {
      const file = await fetched(`/projects/${encodeURIComponent(key)}/file`);
      if (!this.isConnected) { return; } // left while it loaded
      this.show(file);
      this.ownTitle = document.title = `${village(file.head)} – แฟ้มโครงการ`;
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      this.replaceChildren(failure(error, 'เปิดแฟ้มโครงการไม่ได้', () => this.load()));
    }
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this.unfold);
    if (this.watch) { this.watch.disconnect(); }
    if (document.title === this.ownTitle) { document.title = this.titleBefore; }
  }

  show(file) {
    const shown = SECTIONS.filter(section => !section.only || section.only(file));
    this.sections = shown.map(section => h('section', { id: `sm-${section.id}`, class: 'sm-section', tabindex: '-1', 'aria-label': section.label },
      h('h2', {}, section.label), section.show(file)));
    this.buttons = shown.map(section => h('button', { type: 'button', 'aria-controls': `sm-${section.id}`, onclick: () => this.go(file.head.key, section.id) },
      section.label, section.count && section.count(file) > 0 && h('span', { class: 'sm-count' }, String(section.count(file)))));
    this.menu = h('nav', { class: 'sm-menu', 'aria-label': 'ส่วนของแฟ้มโครงการ' }, this.buttons);
    const reason = h('sm-disclosure', { project: file.head.key, ondisclosure: () => this.load() });
    this.replaceChildren(head(file), reason, this.menu, ...this.sections);
    this.select(`sm-${last.get(file.head.key) || 'overview'}`);
    // paper shows what is folded on the screen
    this.unfold = () => this.querySelectorAll('details').forEach(details => { details.open = true; });
    window.addEventListener('beforeprint', this.unfold);
    this.watch = new IntersectionObserver(seen => seen.filter(one => one.isIntersecting && !wide()).forEach(one => this.select(one.target.id)), { rootMargin: '-120px 0px -75% 0px' });
    this.sections.forEach(section => this.watch.observe(section));
  }

  /** One section at a time where there is room; on a phone all of them, one below the other. */
  go(key, id) {
    last.set(key, id);
    this.select(`sm-${id}`);
    if (!wide()) {
      const section = this.querySelector(`#sm-${id}`);
      section.scrollIntoView({ block: 'start' });
      section.focus({ preventScroll: true });
    }
  }

  select(id) {
    this.sections.forEach(section => section.classList.toggle('sm-chosen', section.id === id));
    this.buttons.forEach(button => {
      const chosen = button.getAttribute('aria-controls') === id;
      if (chosen) {
        button.setAttribute('aria-current', 'true');
        this.menu.scrollLeft = button.offsetLeft - this.menu.offsetLeft - 40;
      } else {
        button.removeAttribute('aria-current');
      }
    });
  }
}

window.customElements.define('sm-project-file', ProjectFile);
