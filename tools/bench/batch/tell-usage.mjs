/** Loaded into a process before its program: tells on file descriptor 3 what the process takes, as it goes on and at its end. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const tell = (usage) => writeSync(3, `${JSON.stringify(usage)}\n`);
  setInterval(() => tell({ rss: process.memoryUsage.rss() }), 1000).unref();
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    tell({ most: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 });
  });
}
