// A network of two hosts: the service on the near one, the database on the far one.
import { join } from 'node:path';
import { output, ready, start } from '../lib/processes.mjs';

const FAR = '10.99.0.2';
const ABYSS = '10.99.0.9';
const NEAR = ['10.99.0.1', '10.99.0.3'];

/**
 * Lays the cable between this network namespace and another. Packets to a silenced address vanish on
 * the far side, so that nobody hears of it.
 */
export async function layNetwork(directory) {
  const far = start('unshare', ['--net', 'sleep', 'infinity'], { log: join(directory, 'far.log') });
  const wrapper = ['nsenter', `--net=/proc/${far.pid}/ns/net`];
  await ready(far, () => output('readlink', [`/proc/${far.pid}/ns/net`])
    !== output('readlink', ['/proc/self/ns/net']));
  const near = (...args) => output('ip', args);
  const there = (...args) => output(wrapper[0], [...wrapper.slice(1), 'ip', ...args]);
  near('link', 'set', 'lo', 'up');
  near('link', 'add', 'near', 'type', 'veth', 'peer', 'name', 'far');
  near('link', 'set', 'far', 'netns', String(far.pid));
  near('link', 'set', 'near', 'up');
  there('link', 'set', 'lo', 'up');
  there('link', 'set', 'far', 'up');
  there('address', 'add', `${FAR}/24`, 'dev', 'far');
  for (const address of NEAR) near('address', 'add', `${address}/24`, 'dev', 'near');

  const on = (side, ...args) => side === 'near'
    ? output('tc', args)
    : output(wrapper[0], [...wrapper.slice(1), 'tc', ...args]);
  const silence = (address) => there('route', 'add', 'blackhole', address);
  let current = 0;
  return {
    host: FAR,
    near: NEAR[0],
    wrapper,
    cut: () => silence(NEAR[current]),
    mend: () => there('route', 'del', 'blackhole', NEAR[current]),
    /** Silences the address in use; from now on the near side speaks from its other one. */
    failOver() {
      silence(NEAR[current]);
      current = 1 - current;
      near('route', 'change', '10.99.0.0/24', 'dev', 'near', 'src', NEAR[current]);
    },
    /** Returns an address that packets are sent to and never come back from. */
    abyss() {
      near('neighbour', 'replace', ABYSS, 'lladdr', '02:00:00:00:00:01', 'dev', 'near');
      return ABYSS;
    },
    /** Lets what one side sends take no more than so many kilobits a second. */
    narrow(side, kilobits) {
      on(side, 'qdisc', 'add', 'dev', side, 'root', 'tbf', 'rate', `${kilobits}kbit`,
        'burst', '16kb', 'latency', '400ms');
    },
    widen: (side) => on(side, 'qdisc', 'del', 'dev', side, 'root'),
    /** Returns how many bytes a side has sent. */
    sent(side) {
      const [{ stats64: { rx, tx } }] = JSON.parse(near('-s', '-j', 'link', 'show', 'dev', 'near'));
      return side === 'near' ? tx.bytes : rx.bytes;
    },
    forget: () => there('route', 'del', 'blackhole', NEAR[1 - current]),
  };
}
