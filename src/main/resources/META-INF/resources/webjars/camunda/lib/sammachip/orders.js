// Documents that a worker makes when somebody asks: <sm-order> is a button that orders one and shows how far it is;
// order() does the same without a picture of it. What is being made goes on when the page is left, and is found again.
import { api } from './api.js';
import { h } from './dom.js';
import { fetched } from './fetched.js';
import { short } from './thai-date.js';

const SHORTEST = 1000;
const LONGEST = 5000;

const clock = new Intl.DateTimeFormat('th-TH-u-nu-latn', { timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' });
/** 18 ม.ค. 2570 14:05 น., in Thailand wherever the browser is, on one line */
export const moment = instant => `${short(calendar.format(new Date(instant)))} ${clock.format(new Date(instant))} น.`.replaceAll(' ', '\u00a0');

export const isUnderWay = state => state.state === 'WAITING' || state.state === 'WORKING';

/** Where the document of a ready order is: what prints is shown, all else is saved. */
export const address = state => `${api}/documents/${state.documentId}${/\.pdf$/i.test(state.fileName) ? '' : '?download=true'}`;

/** Orders in scope, newest first: {kind, projectKey?, subject?}. */
export const ordered = wanted => fetched('/document-orders?' + new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)));

/**
 * Orders a document: {kind, projectKey?, subject?, area?, fiscalYear?}. Resolves with its address, or fails with an error
 * whose `sentences` say why in Thai. changed(state) is told on the way; an aborted signal ends the waiting, not the work.
 */
export async function order(request, changed = () => {}, signal = null) {
  const state = await followed(await fetched('/document-orders', request), changed, signal);
  if (state.state === 'FAILED') { throw Object.assign(new Error(state.message), { sentences: state.message.split('\n') }); }
  return address(state);
}

/** Asks how far an order is until it is ready or failed. A lost line is waited for. */
export async function followed(state, changed, signal = null) {
  let pause = SHORTEST;
  changed(state);
  while (isUnderWay(state) && !(signal && signal.aborted)) {
    await new Promise(resolve => { setTimeout(resolve, document.hidden ? LONGEST : pause); });
    pause = Math.min(pause * 1.3, LONGEST);
    if (signal && signal.aborted) { return state; }
    state = await fetched(`/document-orders/${state.id}`).catch(error => {
      if (error.status && error.status < 500) { throw error; }
      return { ...state, lost: true };
    });
    if (!(signal && signal.aborted)) { changed(state); }
  }
  return state;
}

/** How far it is, in words. */
export function words(state) {
  if (state.lost) { return 'ติดต่อระบบไม่ได้ชั่วคราว กำลังลองใหม่…'; }
  if (state.state === 'WORKING') { return `กำลังจัดทำ…${state.progress ? ` ${state.progress} %` : ''}`; }
  return state.message ? state.message.replaceAll('\n', ' ') : 'รอจัดทำ…';
}

/** An order as a person sees it: a bar while it is made, a link once it is ready, sentences where it failed. */
export function shown(state) {
  if (state.state === 'READY') {
    const prints = !address(state).endsWith('download=true');
    return [h('a', { class: 'sm-order-link', href: address(state), target: prints ? '_blank' : null, rel: prints ? 'noopener' : null },
      `${prints ? 'เปิด' : 'ดาวน์โหลด'}${state.kindName}`), ' ', h('small', {}, `จัดทำเมื่อ ${moment(state.askedAt)}`)];
  }
  if (state.state === 'FAILED') { return refused((state.message || '').split('\n')); }
  return [h('progress', { max: '100', value: state.progress || null, 'aria-label': state.kindName }), ' ', words(state)];
}

const refused = sentences => [h('span', { class: 'sm-order-failed' }, sentences.join(' '))];

/**
 * <sm-order kind="ATTENDANCE_SHEET" project="SMC-2570-341401-07" subject="12" label="พิมพ์ใบลงทะเบียน">; area and
 * fiscal-year in place of project. Attributes may be filled later, as AngularJS does. With `anew` it keeps quiet about
 * what was ready before: the page itself shows the newest.
 */
class Order extends HTMLElement {

  static observedAttributes = ['kind', 'project', 'subject', 'area', 'fiscal-year', 'label'];

  connectedCallback() { this.begin(); }

  disconnectedCallback() { this.stop(); }

  attributeChangedCallback() { this.begin(); }

  /** Once for all attributes that change together. */
  begin() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => { if (this.isConnected) { this.open(); } });
  }

  stop() {
    clearTimeout(this.soon);
    if (this.leaving) { this.leaving.abort(); }
  }

  get request() {
    const said = name => { const value = this.getAttribute(name); return value && !value.includes('{{') ? value : undefined; };
    return { kind: said('kind'), projectKey: said('project'), subject: said('subject'), area: said('area'), fiscalYear: said('fiscal-year') };
  }

  async open() {
    this.stop();
    const { kind, projectKey, subject, area } = this.request;
    this.button = h('button', { type: 'button', class: 'btn btn-default', onclick: () => this.ask() }, this.getAttribute('label') || 'จัดทำเอกสาร');
    this.place = h('span', { class: 'sm-order-state', role: 'status' });
    this.replaceChildren(this.button, ' ', this.place);
    this.button.hidden = !(kind && (projectKey || area));
    if (this.button.hidden || !projectKey) { return; }
    const signal = this.leave();
    const [last] = await ordered({ kind, projectKey, subject }).catch(error => { window.console.error(error); return []; });
    const told = this.hasAttribute('anew') && last && last.state === 'READY';
    if (last && !told && !signal.aborted) { this.follow(last, signal); }
  }

  leave() {
    if (this.leaving) { this.leaving.abort(); }
    this.leaving = new AbortController();
    return this.leaving.signal;
  }

  async ask() {
    if (this.button.getAttribute('aria-disabled')) { return; }
    const signal = this.leave();
    this.wait(true);
    this.place.replaceChildren('กำลังสั่ง…');
    try {
      const request = this.request;
      this.follow(await fetched('/document-orders', { ...request, fiscalYear: request.fiscalYear && +request.fiscalYear }), signal);
    } catch (error) { this.refuse(error, signal); }
  }

  async follow(state, signal) {
    this.wait(isUnderWay(state));
    try {
      const end = await followed(state, now => this.place.replaceChildren(...shown(now)), signal);
      if (signal.aborted) { return; }
      this.wait(false);
      this.dispatchEvent(new CustomEvent('sammachip.ordered', { bubbles: true, detail: end }));
    } catch (error) { this.refuse(error, signal); }
  }

  refuse(error, signal) {
    if (signal.aborted) { return; }
    if (!error.sentences) { window.console.error(error); }
    this.wait(false);
    this.place.replaceChildren(...refused(error.sentences || ['หน้านี้ขัดข้อง กรุณาเปิดใหม่หรือแจ้งผู้ดูแลระบบ']));
  }

  /** Stays in the order of the tab key while nothing can be ordered. */
  wait(yes) {
    if (yes) { this.button.setAttribute('aria-disabled', 'true'); } else { this.button.removeAttribute('aria-disabled'); }
  }
}

window.customElements.define('sm-order', Order);
