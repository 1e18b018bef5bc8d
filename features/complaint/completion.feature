Feature: Completing a complaint
  The authority closes its file when nothing that the Regulations ask for at Stage 1 is outstanding (SI 2006/1738 regs 7,
  11, 12 and 15). It closes no right of the complainant.

  Rule: A file is closed once the complaint was acknowledged
    SI 2006/1738 reg 11

    Scenario: Never acknowledged
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When on Tue 9 June 2026 the complaint is completed
      Then it is refused as acknowledgement outstanding, under SI 2006/1738 reg 11

    Scenario: Acknowledged
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | it is acknowledged                |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When on Tue 9 June 2026 the complaint is completed
      Then it is recorded
      And the complaint stands after completion
      And Stage 1 ended on Mon 8 June 2026 by response, in time

    Scenario: Never acknowledged, and completed all the same
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When on Tue 9 June 2026 the complaint is completed, despite the rule
      Then it is recorded as breaking a rule: acknowledgement outstanding

    Scenario: While it is open
      Given this chronology
        | Mon 1 June 2026 | a complaint is received |
        | Tue 2 June 2026 | it is acknowledged      |
      When on Tue 9 June 2026 the complaint is completed
      Then it is impossible: out of order

  Rule: A file is closed once a withdrawal was confirmed
    SI 2006/1738 reg 7(2)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | it is acknowledged                  |
        | Wed 3 June 2026 | point 1 is withdrawn                |

    Scenario: Not confirmed
      Given on Fri 5 June 2026 point 2 is withdrawn
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as confirmation outstanding, under SI 2006/1738 reg 7(2)

    Scenario: Confirmed
      Given on Fri 5 June 2026 point 2 is withdrawn
      And on Fri 5 June 2026 the withdrawal is confirmed in writing
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded

    Scenario: Confirmed for the first point and not for the second
      Given on Thu 4 June 2026 the withdrawal is confirmed in writing
      And on Fri 5 June 2026 point 2 is withdrawn
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as confirmation outstanding, under SI 2006/1738 reg 7(2)

    Scenario: A withdrawn point beside an answered one
      Given on Thu 4 June 2026 the formal investigation begins
      And on Fri 5 June 2026 the response finds point 2 upheld
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as confirmation outstanding, under SI 2006/1738 reg 7(2)

  Rule: A file is closed once the terms of a resolution were sent
    SI 2006/1738 reg 15(1)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Fri 5 June 2026 | the complaint is resolved by agreement |

    Scenario: Not sent
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as terms outstanding, under SI 2006/1738 reg 15(1)

    Scenario: Sent
      Given on Mon 8 June 2026 the terms are sent to the complainant
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded

  Rule: A file is closed once a refusal of sufficient interest was notified
    SI 2006/1738 reg 12

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Tue 2 June 2026 | it is acknowledged                             |

    Scenario: Not notified
      Given on Wed 3 June 2026 sufficient interest is refused, and nobody is told
      When on Mon 8 June 2026 the complaint is completed
      Then it is refused as interest notice outstanding, under SI 2006/1738 reg 12

    Scenario: Notified
      Given on Wed 3 June 2026 sufficient interest is refused
      When on Mon 8 June 2026 the complaint is completed
      Then it is recorded
      And the complaint counts as no sufficient interest

  Rule: A closed file closes no right
    Getting the Best from Complaints (DfES 2006)
    Our reading: a completed complaint can be taken up again, and its time runs as it did.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Tue 2 June 2026 | it is acknowledged                     |
        | Wed 3 June 2026 | the complaint is withdrawn             |
        | Thu 4 June 2026 | the withdrawal is confirmed in writing |
        | Fri 5 June 2026 | the complaint is completed             |

    Scenario: Taken up again after completion
      When on Wed 10 June 2026 the complaint is reinstated
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Completed a second time
      When on Wed 10 June 2026 the complaint is completed
      Then it is impossible: out of order
