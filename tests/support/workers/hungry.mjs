// Takes memory until it may not have more.
const kept = []
for (;;) kept.push(new Array(100_000).fill(Math.sqrt(kept.length)))
