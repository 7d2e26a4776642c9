/** The AngularJS module of the application that this page shows: Tasklist, Cockpit, Admin or Welcome. */
export const name = document.querySelector('base').getAttribute('app-name');
export const webapp = window.angular.module('cam.' + name);
