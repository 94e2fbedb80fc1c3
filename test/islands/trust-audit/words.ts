import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };
import trust from '../../../src/ui/trust-audit.fa.json' with { type: 'json' };
import checks from '../../../src/ui/trust-checks.fa.json' with { type: 'json' };

export const words = { ...bench, ...calculator, ...share, ...trust, ...checks };
