import { checkRoutes } from './check-routes';
import { readSolomon } from './read-solomon';

const instance = readSolomon(`SMALL

VEHICLE
NUMBER     CAPACITY
   2          20

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE TIME

    0       0         0          0          0        100          0
    1       3         4         10          0         30         10
    2       6         8         10         20         30         10
    3       0        10         15          0         90         10
`);

const codes = (...routes: number[][]) => checkRoutes(instance, routes).violations.map(({ code }) => code);

describe('an instance', () => {
  it('is read with its vehicles and customers', () => {
    expect([instance.name, instance.vehicles, instance.capacity]).toEqual(['SMALL', 2, 20]);
    expect(instance.customers[2]).toEqual({ number: 2, x: 6, y: 8, demand: 10, ready: 20, due: 30, service: 10 });
  });

  it('is refused when a number is missing', () => {
    expect(() => readSolomon('BAD\n2 20\n0 0 0 0 0 100 0\n1 3 4 10 0 50')).toThrow('a customer has seven numbers');
    expect(() => readSolomon('BAD\n')).toThrow('no line with vehicles and capacity');
  });
});

describe('the checker', () => {
  it('adds up the distance of routes that keep all rules', () => {
    expect(checkRoutes(instance, [[1, 2], [3]])).toEqual({ distance: 40, violations: [] });
  });

  it('finds a customer who is visited after the window', () => {
    expect(codes([2, 1], [3])).toEqual(['too-late']);
  });

  it('finds a vehicle that comes home too late', () => {
    const late = { ...instance, customers: instance.customers.map((c) => (c.number === 0 ? { ...c, due: 39 } : c)) };
    expect(checkRoutes(late, [[1, 2], [3]]).violations).toEqual([
      { code: 'too-late', route: 0, customer: 0, arrival: 40, due: 39 },
    ]);
  });

  it('finds an overloaded vehicle', () => {
    expect(codes([1, 3], [2])).toEqual(['over-capacity']);
  });

  it('finds who is forgotten, visited twice or unknown', () => {
    expect(codes([1, 2])).toEqual(['not-served']);
    expect(codes([1, 2], [3], [])).toEqual(['too-many-vehicles']);
    expect(codes([1], [1, 9])).toEqual(['served-twice', 'unknown-customer', 'not-served', 'not-served']);
  });
});
