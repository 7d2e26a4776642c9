/** Documents that people ask for: the worker's tasks behind them; orders.bpmn. */
package org.sammachip.lifecycle.orders;
