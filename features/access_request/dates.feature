Feature: The forty-five dates
  UK GDPR Articles 12, 12A and 4A. The dates against which the reckoning is held: of each request the day of receipt,
  what happened to it, the rule, the last day for the answer, and the last day for the notice of an extension.

  Rule: The answer is due within one month of the start, three if extended, and the days of a clarification besides
    UK GDPR Art 12A(1); UK GDPR Art 12A(3); UK GDPR Art 12A(5); UK GDPR Art 4A;
    Regulation (EEC, Euratom) 1182/71 Art 3
    Our reading: "beginning with the relevant time" ends with the date of the same number, because periods are read under
    Regulation 1182/71; a last day that is no working day in England moves to the next one, once, at the end.

    Background:
      Given today is Sun 31 December 2028

    Scenario Outline: A date
      When an access request of <received> meets with <what happened>
      Then the rule of it is <rule>
      And the last day for the answer is <due>
      And the last day for the notice of an extension is <notice>

      Examples:
        | received             | what happened                                                                                                   | rule     | due                   | notice                | why                                                                |
        | Mon 1 January 2024   | nothing more                                                                                                    | SAR-2020 | Thu 1 February 2024   | Thu 1 February 2024   | D01: received on a bank holiday                                    |
        | Thu 1 January 2026   | nothing more                                                                                                    | SAR-2020 | Mon 2 February 2026   | Mon 2 February 2026   | D02: the end falls on a Sunday                                     |
        | Mon 25 November 2024 | nothing more                                                                                                    | SAR-2020 | Fri 27 December 2024  | Fri 27 December 2024  | D03: over Christmas                                                |
        | Wed 25 November 2026 | nothing more                                                                                                    | SAR-12A  | Tue 29 December 2026  | Tue 29 December 2026  | D04: Christmas Day a Friday, Boxing Day kept on Monday 28 December |
        | Thu 26 November 2026 | nothing more                                                                                                    | SAR-12A  | Tue 29 December 2026  | Tue 29 December 2026  | D05: the end falls on Boxing Day, a Saturday                       |
        | Sat 31 January 2026  | nothing more                                                                                                    | SAR-2020 | Mon 2 March 2026      | Mon 2 March 2026      | D06: no 31 February, and the 28th a Saturday                       |
        | Wed 31 January 2024  | nothing more                                                                                                    | SAR-2020 | Thu 29 February 2024  | Thu 29 February 2024  | D07: no 31 February, in a leap year                                |
        | Wed 29 January 2025  | nothing more                                                                                                    | SAR-2020 | Fri 28 February 2025  | Fri 28 February 2025  | D08: no 29 February in a common year                               |
        | Sun 30 January 2028  | nothing more                                                                                                    | SAR-12A  | Tue 29 February 2028  | Tue 29 February 2028  | D09: no 30 February in a leap year                                 |
        | Tue 29 February 2028 | nothing more                                                                                                    | SAR-12A  | Wed 29 March 2028     | Wed 29 March 2028     | D10: from a leap day                                               |
        | Sat 28 February 2026 | nothing more                                                                                                    | SAR-12A  | Mon 30 March 2026     | Mon 30 March 2026     | D11: 28 February to 28 March, a Saturday                           |
        | Tue 31 March 2026    | nothing more                                                                                                    | SAR-12A  | Thu 30 April 2026     | Thu 30 April 2026     | D12: no 31 April                                                   |
        | Tue 3 March 2026     | nothing more                                                                                                    | SAR-12A  | Tue 7 April 2026      | Tue 7 April 2026      | D13: the end falls on Good Friday                                  |
        | Fri 6 March 2026     | nothing more                                                                                                    | SAR-12A  | Tue 7 April 2026      | Tue 7 April 2026      | D14: the end falls on Easter Monday                                |
        | Fri 26 February 2027 | nothing more                                                                                                    | SAR-12A  | Tue 30 March 2027     | Tue 30 March 2027     | D15: an Easter in March                                            |
        | Sat 4 April 2026     | nothing more                                                                                                    | SAR-12A  | Tue 5 May 2026        | Tue 5 May 2026        | D16: the early May bank holiday                                    |
        | Sat 25 April 2026    | nothing more                                                                                                    | SAR-12A  | Tue 26 May 2026       | Tue 26 May 2026       | D17: the spring bank holiday                                       |
        | Fri 31 July 2026     | nothing more                                                                                                    | SAR-12A  | Tue 1 September 2026  | Tue 1 September 2026  | D18: the summer bank holiday, 31 to 31                             |
        | Sat 31 October 2026  | nothing more                                                                                                    | SAR-12A  | Mon 30 November 2026  | Mon 30 November 2026  | D19: no 31 November                                                |
        | Tue 1 December 2026  | nothing more                                                                                                    | SAR-12A  | Mon 4 January 2027    | Mon 4 January 2027    | D20: New Year's Day a Friday                                       |
        | Fri 19 August 2022   | nothing more                                                                                                    | SAR-2020 | Tue 20 September 2022 | Tue 20 September 2022 | D21: the state funeral of 2022                                     |
        | Mon 2 May 2022       | nothing more                                                                                                    | SAR-2020 | Mon 6 June 2022       | Mon 6 June 2022       | D22: the jubilee of 2022, two days                                 |
        | Sat 8 April 2023     | nothing more                                                                                                    | SAR-2020 | Tue 9 May 2023        | Tue 9 May 2023        | D23: the coronation of 2023                                        |
        | Wed 8 April 2020     | nothing more                                                                                                    | SAR-2019 | Mon 11 May 2020       | Mon 11 May 2020       | D24: the early May holiday of 2020 was moved to the Friday         |
        | Sat 4 April 2020     | nothing more                                                                                                    | SAR-2019 | Mon 4 May 2020        | Mon 4 May 2020        | D25: Monday 4 May 2020 was a working day                           |
        | Mon 3 September 2018 | nothing more                                                                                                    | SAR-2018 | Thu 4 October 2018    | Thu 4 October 2018    | D26: counted from the day after, as guidance then was              |
        | Tue 3 September 2019 | nothing more                                                                                                    | SAR-2019 | Thu 3 October 2019    | Thu 3 October 2019    | D27: counted from the day itself                                   |
        | Wed 4 February 2026  | nothing more                                                                                                    | SAR-2020 | Wed 4 March 2026      | Wed 4 March 2026      | D28: the last day before Article 12A                               |
        | Thu 5 February 2026  | nothing more                                                                                                    | SAR-12A  | Thu 5 March 2026      | Thu 5 March 2026      | D29: the first day of Article 12A                                  |
        | Tue 10 March 2026    | identity awaited from Wed 11 March 2026 to Fri 27 March 2026                                                    | SAR-12A  | Mon 27 April 2026     | Mon 27 April 2026     | D30: waiting for identity                                          |
        | Tue 12 May 2026      | identity awaited from Wed 13 May 2026 to Sun 31 May 2026                                                        | SAR-12A  | Tue 30 June 2026      | Tue 30 June 2026      | D31: identity shown on a Sunday, no 31 June                        |
        | Mon 1 June 2026      | identity awaited from Tue 2 June 2026 to Mon 8 June 2026; fee awaited from Wed 3 June 2026 to Mon 15 June 2026  | SAR-12A  | Wed 15 July 2026      | Wed 15 July 2026      | D32: the fee later than the identity                               |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Wed 17 June 2026                                                          | SAR-12A  | Mon 13 July 2026      | Mon 13 July 2026      | D33: a clarification, both days included; 11 July is a Saturday    |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Mon 8 June 2026                                                           | SAR-12A  | Thu 2 July 2026       | Thu 2 July 2026       | D35: asked and answered on one day                                 |
        | Mon 1 June 2026      | clarification from Mon 1 June 2026 to Fri 5 June 2026                                                           | SAR-12A  | Mon 6 July 2026       | Mon 6 July 2026       | D36: asked on the day of receipt; 5 July is a Sunday               |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Wed 17 June 2026; clarification from Thu 25 June 2026 to Mon 29 June 2026 | SAR-12A  | Thu 16 July 2026      | Thu 16 July 2026      | D37: two clarifications                                            |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Wed 17 June 2026; clarification from Mon 15 June 2026 to Sat 20 June 2026 | SAR-12A  | Tue 14 July 2026      | Tue 14 July 2026      | D38: two that overlap: each day once                               |
        | Fri 20 November 2026 | clarification from Tue 1 December 2026 to Sat 5 December 2026                                                   | SAR-12A  | Tue 29 December 2026  | Tue 29 December 2026  | D39: a clarification that lands the end on Christmas               |
        | Tue 20 January 2026  | clarification from Mon 2 February 2026 to Tue 10 February 2026                                                  | SAR-2020 | Mon 2 March 2026      | Mon 2 March 2026      | D40: received before Article 12A, clarified after it               |
        | Mon 31 August 2026   | extension told on Wed 30 September 2026                                                                         | SAR-12A  | Mon 30 November 2026  | Wed 30 September 2026 | D41: extended, no 31 November                                      |
        | Mon 30 November 2026 | extension told on Wed 30 December 2026                                                                          | SAR-12A  | Mon 1 March 2027      | Wed 30 December 2026  | D42: extended, no 30 February, and the 28th a Sunday               |
        | Wed 25 November 2026 | extension told on Tue 29 December 2026                                                                          | SAR-12A  | Thu 25 February 2027  | Tue 29 December 2026  | D43: extended from the start, not from the last day                |
        | Tue 10 March 2026    | identity awaited from Wed 11 March 2026 to Fri 27 March 2026; extension told on Mon 27 April 2026               | SAR-12A  | Mon 29 June 2026      | Mon 27 April 2026     | D44: extended, after waiting for identity                          |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Wed 17 June 2026; extension told on Mon 13 July 2026                      | SAR-12A  | Fri 11 September 2026 | Mon 13 July 2026      | D45: extended, after a clarification                               |

  Rule: The target is never later than the law
    UK GDPR Art 12A(5)
    Whether both ends of a clarification are left out has not been decided by anybody. Our reading: the law's last day
    leaves out both; the safe target, by which the work is driven, counts as was done before Article 12A, and is never
    later.

    Scenario Outline: The same facts, counted the other way
      When an access request of <received> meets with <what happened>
      Then the safe target is <target>
      And the last day for the answer is <due>

      Examples:
        | received        | what happened                                          | target           | due              | why                                  |
        | Mon 1 June 2026 | clarification from Mon 8 June 2026 to Wed 17 June 2026 | Fri 10 July 2026 | Mon 13 July 2026 | D34: nine days instead of ten        |
        | Mon 1 June 2026 | nothing more                                           | Wed 1 July 2026  | Wed 1 July 2026  | without a clarification they are one |
