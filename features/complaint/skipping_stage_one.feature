Feature: Leaving Stage 1 out
  SI 2006/1738 reg 14(1): the complainant and the authority may agree that a complaint is not considered at Stage 1. It
  is then considered at Stage 2 at once.

  Rule: Stage 1 is left out where the complainant and the authority agree to it
    SI 2006/1738 reg 14(1)
    Our reading: they may agree at any time before Stage 1 is over, and of everything that is still open.

    Background:
      Given on Mon 1 June 2026 a complaint of 2 points is received

    Scenario: Agreed by both
      When on Wed 3 June 2026 it is agreed to leave Stage 1 out
      Then it is recorded
      And the complaint stands at Stage 2
      And Stage 2 considers points 1 and 2
      And Stage 2 starts on Wed 3 June 2026
      And Stage 2 is due on Wed 8 July 2026

    Scenario Outline: Early and late in Stage 1
      Given on Tue 2 June 2026 the formal investigation begins
      When on <agreed> it is agreed to leave Stage 1 out
      Then it is recorded
      And Stage 1 ended on <agreed> by an agreement to leave it out, <verdict>

      Examples:
        | agreed           | verdict | why                                           |
        | Tue 2 June 2026  | in time | on the day on which the investigation begins  |
        | Mon 15 June 2026 | in time | the last day of Stage 1                       |
        | Tue 16 June 2026 | late    | the time has run out, and nobody has answered |

    Scenario Outline: Wanted by one side alone
      When on Wed 3 June 2026 the <side> alone leaves Stage 1 out
      Then it is refused as skip not agreed, under SI 2006/1738 reg 14(1)

      Examples:
        | side        | why                                          |
        | authority   | the complainant is owed an answer at Stage 1 |
        | complainant | the authority may wish to answer first       |

    Scenario: Left out by the authority alone, all the same
      When on Wed 3 June 2026 the authority alone leaves Stage 1 out, despite the rule
      Then it is recorded as breaking a rule: skip not agreed
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: What was settled before stays settled
      Given on Tue 2 June 2026 point 2 is resolved by agreement
      When on Wed 3 June 2026 it is agreed to leave Stage 1 out
      Then Stage 2 considers point 1
      And point 2 is resolved

    Scenario: When Stage 1 is over there is nothing to leave out
      Given on Tue 2 June 2026 the complaint is resolved by agreement
      When on Wed 3 June 2026 it is agreed to leave Stage 1 out
      Then it is impossible: out of order

  Rule: What may not be considered yet is not considered at Stage 2 either
    SI 2006/1738 reg 9(2); SI 2006/1738 reg 12

    Scenario: Sufficient interest is undecided
      Given on Mon 1 June 2026 a complaint is received from such other person
      When on Wed 3 June 2026 it is agreed to leave Stage 1 out
      Then it is refused as interest undecided, under SI 2006/1738 reg 12

    Scenario: It came late, and nobody has decided to consider it
      Given on Mon 1 June 2026 a complaint is received of what arose on Sat 31 May 2025
      When on Wed 3 June 2026 it is agreed to leave Stage 1 out
      Then it is refused as late undecided, under SI 2006/1738 reg 9(2)

    Scenario: It came late, and it was decided to consider it
      Given this chronology
        | Mon 1 June 2026 | a complaint is received of what arose on Sat 31 May 2025         |
        | Tue 2 June 2026 | it is decided to consider point 1, limb (a) met and limb (b) met |
      When on Wed 3 June 2026 it is agreed to leave Stage 1 out
      Then it is recorded
