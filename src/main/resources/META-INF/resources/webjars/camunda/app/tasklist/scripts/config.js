/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */


/* Changed for Sammachip: Thai dates, shared form script, our own login page. */

const service = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

// Tasklist's own login form leads nowhere here: sessions begin at the service's login page.
const leaveLoginForm = () => {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.replace(service + '/login');
  }
};
window.addEventListener('hashchange', leaveLoginForm);
leaveLoginForm();

export default {
  app: {
    name: 'สัมมาชีพชุมชน',
    vendor: 'ระบบงาน'
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'D MMM YYYY HH:mm',
    normal: 'D MMM YYYY HH:mm',
    long: 'dddd D MMMM YYYY HH:mm',
    short: 'D MMM YYYY'
  },
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  customScripts: ['scripts/sammachip/forms'],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'รับงานที่เลือก'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'ไปที่ตัวกรองแรก'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'ไปที่งานแรกในรายการ'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'ไปที่ช่องแรกของแบบฟอร์ม'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'เริ่มเรื่องใหม่'
    }
  }
};
