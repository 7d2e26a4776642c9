import { name } from './app-name.js';

/** The AngularJS module of the application that this page shows: Tasklist, Cockpit, Admin or Welcome. */
export const webapp = window.angular.module('cam.' + name);
