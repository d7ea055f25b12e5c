// Two hosts in the address, of which one does not answer.
import { setTimeout as sleep } from 'node:timers/promises';
import { answers, seconds, until } from './asking.mjs';

export const FAILOVERS = {
  F1: ['the first of two hosts drops packets', async ({ tenure, server, network }) => {
    const { address } = await server();
    const begun = Date.now();
    const service = await tenure(failover(`${network.abyss()}:5432`, address));
    await until(service, 'readiness', 200);
    const ready = seconds(begun);
    return `ready after ${ready}; then ${await answers(service, 100)}`;
  }],
  F2: ['the primary hangs, the standby is promoted 5 s later', async ({ tenure, server }) => {
    const primary = await server();
    const standby = await server('standby', { port: 5433, standbyOf: 5432 });
    const service = await tenure(failover(primary.address, standby.address));
    await until(service, 'readiness', 200);
    await answers(service, 100);
    primary.signal('SIGSTOP');
    await sleep(5000);
    standby.psql('-c', 'select pg_promote()');
    const promoted = Date.now();
    try {
      await until(service, 'answer', 200);
      const left = seconds(promoted);
      await until(service, 'readiness', 200);
      return `answers ${left} after the promotion, ready after ${seconds(promoted)}; `
        + `then ${await answers(service, 100)}`;
    } finally {
      primary.signal('SIGCONT');
    }
  }],
};

function failover(...addresses) {
  return [`--spring.r2dbc.url=r2dbc:postgresql:failover://bench@${addresses.join(',')}/postgres`];
}
