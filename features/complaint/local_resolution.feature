Feature: Resolving a complaint by agreement
  SI 2006/1738 regs 14 and 15(1). Councils report apart what teams resolve by themselves ("ADR") and what was formally
  investigated; in law both are Stage 1, under one time limit.

  Rule: A complaint, or a point of it, may be resolved by agreement as long as it is open
    SI 2006/1738 reg 14(1)
    Stage 1 ends with the last open point.

    Scenario: Resolved by the team
      Given on Mon 1 June 2026 a complaint is received
      When on Fri 5 June 2026 the complaint is resolved by agreement
      Then it is recorded
      And the complaint stands after resolution by agreement
      And Stage 1 ended on Fri 5 June 2026 by agreement, in time

    Scenario: Resolved after the formal investigation had begun
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Fri 5 June 2026 the complaint is resolved by agreement
      Then it is recorded
      And Stage 1 ended on Fri 5 June 2026 by agreement, in time

    Scenario: One of two points is resolved, and the time runs on for the other
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Fri 5 June 2026 point 2 is resolved by agreement
      Then it is recorded
      And point 2 is resolved
      And point 1 is open
      And on Tue 16 June 2026 the time for Stage 1 has run out

    Scenario: One point is resolved and the other answered
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | point 2 is resolved by agreement    |
        | Tue 2 June 2026 | the formal investigation begins     |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then the complaint stands after the Stage 1 response

    Scenario Outline: A point that is not open
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | point 2 is withdrawn                |
      When on Fri 5 June 2026 <points> resolved by agreement
      Then it is impossible: point not open

      Examples:
        | points             | why                 |
        | point 2 is         | it was withdrawn    |
        | points 1 and 3 are | there is no point 3 |

    Scenario: Nothing of it is in this procedure
      Given this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | elsewhere: section 47 enquiry |
      When on Fri 5 June 2026 the complaint is resolved by agreement
      Then it is impossible: out of order

    Scenario: Resolved a second time
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Fri 5 June 2026 | the complaint is resolved by agreement |
      When on Mon 8 June 2026 the complaint is resolved by agreement
      Then it is impossible: out of order

  Rule: The terms of a resolution are sent in writing, to the complainant and the advocate
    SI 2006/1738 reg 15(1)
    As soon as possible. Until they are, the complaint cannot be completed.

    Scenario Outline: Sent
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Fri 5 June 2026 | the complaint is resolved by agreement |
      When on Mon 8 June 2026 the terms are sent to <whom>
      Then it is recorded

      Examples:
        | whom                             | why                  |
        | the complainant                  | there is no advocate |
        | the complainant and the advocate | there is one         |

    Scenario: Sent when nothing was resolved
      Given on Mon 1 June 2026 a complaint is received
      When on Mon 8 June 2026 the terms are sent to the complainant
      Then it is impossible: nothing resolved
