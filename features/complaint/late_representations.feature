Feature: Complaints made more than a year after their grounds arose
  SI 2006/1738 reg 9. Each point of a complaint has its own grounds, and is in time or late by itself.

  Rule: A complaint is made no later than one year after its grounds arose
    SI 2006/1738 reg 9(1)
    Our reading: the corresponding date of the next year is still in time, whether or not it is a working day; 29
    February corresponds to 28 February. A point of which it is not known when its grounds arose is not late.

    Scenario Outline: In time and late
      When on <received> a complaint is received of what arose on <arose>
      Then it is recorded
      And point 1 could be made until <last>, and came <verdict>

      Examples:
        | arose                | received             | last                 | verdict | why                               |
        | Wed 15 January 2025  | Wed 15 January 2025  | Thu 15 January 2026  | in time | the same day                      |
        | Wed 15 January 2025  | Thu 15 January 2026  | Thu 15 January 2026  | in time | the last day                      |
        | Wed 15 January 2025  | Fri 16 January 2026  | Thu 15 January 2026  | late    | the first day after it            |
        | Thu 29 February 2024 | Fri 28 February 2025 | Fri 28 February 2025 | in time | from a leap day                   |
        | Thu 29 February 2024 | Sat 1 March 2025     | Fri 28 February 2025 | late    | there is no 29 February in 2025   |
        | Tue 28 February 2023 | Wed 28 February 2024 | Wed 28 February 2024 | in time | to a leap year                    |
        | Tue 28 February 2023 | Thu 29 February 2024 | Wed 28 February 2024 | late    | the leap day is a day more        |
        | Fri 4 July 2025      | Sat 4 July 2026      | Sat 4 July 2026      | in time | the last day is a Saturday        |
        | Fri 4 July 2025      | Mon 6 July 2026      | Sat 4 July 2026      | late    | it does not roll on to the Monday |
        | Wed 25 December 2024 | Fri 26 December 2025 | Thu 25 December 2025 | late    | nor over Christmas                |

    Scenario: Nobody knows when the grounds arose
      When on Mon 1 June 2026 a complaint is received
      Then point 1 could be made until no day, and came at a time that is not known to be late

    Scenario: One point in time and one late
      When this complaint
        | received on | Mon 1 June 2026                             |
        | point 1     | function: part 3; arose on: Sun 1 June 2025 |
        | point 2     | function: part 3; arose on: Sat 31 May 2025 |
      Then point 1 could be made until Mon 1 June 2026, and came in time
      And point 2 could be made until Sun 31 May 2026, and came late

    Scenario: A point of another procedure has no year to keep
      When this complaint
        | received on | Mon 1 June 2026                                          |
        | point 1     | elsewhere: section 47 enquiry; arose on: Sat 31 May 2025 |
        | point 2     | function: part 3                                         |
      Then point 1 could be made until no day, and came in time

    Scenario: Grounds that had not arisen yet
      When on Mon 1 June 2026 a complaint is received of what arose on Tue 2 June 2026
      Then it is impossible: days out of order

    Scenario: A point that was in time needs no decision
      Given on Mon 1 June 2026 a complaint is received of what arose on Sun 1 June 2025
      When on Wed 3 June 2026 it is decided to consider point 1, limb (a) met and limb (b) met
      Then it is refused as point not late, under SI 2006/1738 reg 9(1)

    Scenario: A point in time was declined all the same, and the time runs on
      Given on Mon 1 June 2026 a complaint is received of what arose on Sun 1 June 2025
      When on Wed 3 June 2026 it is decided not to consider point 1, limb (a) not met and limb (b) met, despite the rule
      Then it is recorded as breaking a rule: point not late
      And on Tue 16 June 2026 the time for Stage 1 has run out

  Rule: A late point is considered only where the authority has decided that it is
    SI 2006/1738 reg 9(2)
    Our reading: that a complaint is late is never a reason not to record it, and declines nothing by itself.

    Background:
      Given this complaint
        | received on | Mon 1 June 2026                             |
        | point 1     | function: part 3; arose on: Sun 1 June 2025 |
        | point 2     | function: part 3; arose on: Sat 31 May 2025 |

    Scenario Outline: Before the decision nothing is considered
      When on Wed 3 June 2026 <what>
      Then it is refused as late undecided, under SI 2006/1738 reg 9(2)

      Examples:
        | what                                   | why                    |
        | the formal investigation begins        | it would be considered |
        | the complaint is resolved by agreement | it would be considered |

    Scenario: Before the decision there is no response
      Given on Wed 3 June 2026 the formal investigation begins, despite the rule
      When on Mon 8 June 2026 the response finds point 1 upheld, point 2 upheld
      Then it is refused as late undecided, under SI 2006/1738 reg 9(2)

    Scenario: Before the decision the point that was in time may be resolved
      When on Wed 3 June 2026 point 1 is resolved by agreement
      Then it is recorded
      And point 2 is open

    Scenario: Investigated before the decision all the same
      When on Wed 3 June 2026 the formal investigation begins, despite the rule
      Then it is recorded as breaking a rule: late undecided

    Scenario: Decided after the investigation had begun all the same
      Given on Wed 3 June 2026 the formal investigation begins, despite the rule
      When on Thu 4 June 2026 it is decided to consider point 2, limb (a) met and limb (b) met
      Then it is recorded

    Scenario: Once it is to be considered
      Given this chronology
        | Wed 3 June 2026 | it is decided to consider point 2, limb (a) met and limb (b) met |
        | Wed 3 June 2026 | the formal investigation begins                                  |
      When on Mon 15 June 2026 the response finds point 1 upheld, point 2 upheld
      Then it is recorded
      And Stage 1 ended on Mon 15 June 2026 by response, in time

    Scenario: Once it is not to be considered, the rest is
      Given this chronology
        | Wed 3 June 2026 | it is decided not to consider point 2, limb (a) not met and limb (b) met |
        | Wed 3 June 2026 | the formal investigation begins                                          |
      When on Mon 15 June 2026 the response finds point 1 upheld
      Then it is recorded
      And point 2 is not considered

    Scenario: A late point that is withdrawn needs no decision
      Given on Wed 3 June 2026 point 2 is withdrawn
      When on Wed 3 June 2026 the formal investigation begins
      Then it is recorded

    Scenario: A late point that comes back while the rest is under investigation
      Given this chronology
        | Wed 3 June 2026 | point 2 is withdrawn            |
        | Wed 3 June 2026 | the formal investigation begins |
        | Fri 5 June 2026 | point 2 is reinstated           |
      When on Mon 8 June 2026 it is decided to consider point 2, limb (a) met and limb (b) met
      Then it is recorded

  Rule: To consider a late point both conditions must be met; to decline it, one must fail
    SI 2006/1738 reg 9(2)
    Limb (a): it would not be reasonable to expect the complaint within the year. Limb (b): it can still be considered
    effectively and fairly. Our reading: to decline needs a recorded conclusion on both, of which at least one fails.

    Background:
      Given on Mon 1 June 2026 a complaint is received of what arose on Sat 31 May 2025

    Scenario: Both limbs are met, and it is considered
      When on Wed 3 June 2026 it is decided to consider point 1, limb (a) met and limb (b) met
      Then it is recorded
      And point 1 is open
      And Stage 1 starts on Mon 1 June 2026

    Scenario Outline: Not to be considered on less than both limbs
      When on Wed 3 June 2026 it is decided to consider point 1, limb (a) <a> and limb (b) <b>
      Then it is refused as accepted without both limbs, under SI 2006/1738 reg 9(2)

      Examples:
        | a       | b       | why                                   |
        | not met | met     | it could have been made in time       |
        | met     | not met | it can no longer be considered fairly |
        | not met | not met | neither                               |

    Scenario: Considered on one limb all the same
      When on Wed 3 June 2026 it is decided to consider point 1, limb (a) not met and limb (b) met, despite the rule
      Then it is recorded as breaking a rule: accepted without both limbs
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Not to be declined on neither limb
      When on Wed 3 June 2026 it is decided not to consider point 1, limb (a) met and limb (b) met
      Then it is refused as declined on neither limb, under SI 2006/1738 reg 9(2)

    Scenario Outline: Declined because a limb fails
      When on Wed 3 June 2026 it is decided not to consider point 1, limb (a) <a> and limb (b) <b>
      Then it is recorded
      And the complaint stands after it was decided not to consider it
      And the complaint counts as received
      And Stage 1 ended on Wed 3 June 2026 by a decision not to consider it, in time

      Examples:
        | a       | b       | why      |
        | not met | met     | limb (a) |
        | met     | not met | limb (b) |
        | not met | not met | both     |

    Scenario: Considered after it had been declined
      Given on Wed 3 June 2026 it is decided not to consider point 1, limb (a) not met and limb (b) met
      When on Mon 8 June 2026 it is decided to consider point 1, limb (a) met and limb (b) met
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Decided of a point that the complaint does not have
      When on Wed 3 June 2026 it is decided to consider point 2, limb (a) met and limb (b) met
      Then it is impossible: point not open

    Scenario: Gone to Stage 2 undecided, when the time of Stage 1 had run out
      Given this chronology
        | Tue 16 June 2026 | Stage 2 is asked for in writing    |
        | Wed 17 June 2026 | an independent person is appointed |
      When on Mon 29 June 2026 the authority decides point 1 upheld
      Then it is refused as late undecided, under SI 2006/1738 reg 9(2)

    Scenario: Decided at Stage 2 to be considered
      Given this chronology
        | Tue 16 June 2026 | Stage 2 is asked for in writing                                             |
        | Wed 17 June 2026 | an independent person is appointed                                          |
        | Thu 18 June 2026 | it is decided to consider point 1, limb (a) met and limb (b) met            |
      When on Mon 29 June 2026 the authority decides point 1 upheld
      Then it is recorded

    Scenario: Decided at Stage 2 not to be considered
      Given on Tue 16 June 2026 Stage 2 is asked for in writing
      When on Thu 18 June 2026 it is decided not to consider point 1, limb (a) met and limb (b) not met
      Then it is recorded
      And the complaint stands after it was decided not to consider it

  Rule: What is declined at Stage 2 takes no right from the other points
    SI 2006/1738 reg 9(2); SI 2006/1738 reg 15(2)

    Background:
      Given this complaint
        | received on | Mon 1 June 2026                                 |
        | from        | a parent                                        |
        | point 1     | function: part 3                                |
        | point 2     | function: part 3; arose on: Wed 1 January 2025  |
      And this chronology
        | Tue 2 June 2026  | it is decided to consider point 2, limb (a) met and limb (b) met |
        | Tue 2 June 2026  | the formal investigation begins                                  |
        | Mon 8 June 2026  | the response finds point 1 not upheld, point 2 not upheld        |
        | Mon 15 June 2026 | Stage 2 is asked for on point 2                                  |

    Scenario: A late point, declined at Stage 2 after all, leaves the answered one where Stage 1 had ended
      When on Thu 18 June 2026 it is decided not to consider point 2, limb (a) met and limb (b) not met
      Then it is recorded
      And the complaint stands after the Stage 1 response

    Scenario: Stage 2 may then be asked for on the other
      Given on Thu 18 June 2026 it is decided not to consider point 2, limb (a) met and limb (b) not met
      When on Fri 19 June 2026 Stage 2 is asked for on point 1
      Then it is recorded
      And the complaint stands at Stage 2
      And Stage 2 considers point 1
      And Stage 2 starts on Fri 19 June 2026

    Scenario: What was declined may not go there again
      Given on Thu 18 June 2026 it is decided not to consider point 2, limb (a) met and limb (b) not met
      When on Fri 19 June 2026 Stage 2 is asked for on point 2
      Then it is impossible: point not open
