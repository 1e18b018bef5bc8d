Feature: The Stage 1 response
  SI 2006/1738 regs 13 and 14. A response follows a formal investigation, and finds something of every point.

  Rule: There is no response without a formal investigation
    SI 2006/1738 reg 14(1)
    Our reading: what the team settles by itself is a resolution by agreement; what is answered was investigated.

    Scenario: Answered without one
      Given on Mon 1 June 2026 a complaint is received
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is impossible: out of order

    Scenario: Answered after one
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is recorded
      And the complaint stands after the Stage 1 response

    Scenario: Begun when nothing is in this procedure
      Given this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | elsewhere: section 47 enquiry |
      When on Tue 2 June 2026 the formal investigation begins
      Then it is impossible: out of order

    Scenario: Begun a second time
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Wed 3 June 2026 the formal investigation begins
      Then it is impossible: out of order

    Scenario: Answered a second time
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When on Tue 9 June 2026 the response finds point 1 not upheld
      Then it is impossible: out of order

  Rule: The response finds something of every point that is open
    SI 2006/1738 reg 13(2)
    The outcome of each complaint is recorded; our reading: of each point of it.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | the formal investigation begins     |

    Scenario: Of both points
      When on Mon 8 June 2026 the response finds point 1 upheld, point 2 not upheld
      Then it is recorded
      And point 1 is upheld
      And point 2 is not upheld
      And Stage 1 ended on Mon 8 June 2026 by response, in time

    Scenario: Of one of two points
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is refused as point unanswered, under SI 2006/1738 reg 13(2)

    Scenario: Of one of two points all the same, and the time runs on for the other
      When on Mon 8 June 2026 the response finds point 1 upheld, despite the rule
      Then it is recorded as breaking a rule: point unanswered
      And the complaint stands under formal investigation
      And point 2 is open
      And on Tue 16 June 2026 the time for Stage 1 has run out

    Scenario: Of the point that was not withdrawn
      Given on Wed 3 June 2026 point 2 is withdrawn
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is recorded
      And point 2 is withdrawn
      And the complaint stands after the Stage 1 response

    Scenario Outline: Of a point that is not open
      Given on Wed 3 June 2026 point 2 is withdrawn
      When on Mon 8 June 2026 the response finds <findings>
      Then it is impossible: point not open

      Examples:
        | findings                       | why                 |
        | point 1 upheld, point 2 upheld | it was withdrawn    |
        | point 1 upheld, point 3 upheld | there is no point 3 |

    Scenario: A finding that is none
      When on Mon 8 June 2026 the response finds point 1 upheld, point 2 regretted
      Then it is impossible: unknown outcome

  Rule: The outcome of a complaint is worked out from its points
    SI 2006/1738 reg 13(2)
    Our reading: all upheld is upheld; all without finding is no finding; at least one upheld or partially upheld is
    partially upheld; the rest is not upheld. Printed beside it, as committees have it: all alike, or multiple. Points
    that were withdrawn are left out.

    Scenario Outline: Two points
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | the formal investigation begins     |
      When on Mon 8 June 2026 the response finds point 1 <one>, point 2 <two>
      Then its outcome is <outcome>, printed as <printed>

      Examples:
        | one              | two              | outcome          | printed          | why                              |
        | upheld           | upheld           | upheld           | upheld           | all upheld                       |
        | partially upheld | partially upheld | partially upheld | partially upheld | not "none upheld"                |
        | not upheld       | not upheld       | not upheld       | not upheld       | all not upheld                   |
        | no finding       | no finding       | no finding       | no finding       | nothing found of any             |
        | upheld           | not upheld       | partially upheld | multiple         | one upheld                       |
        | partially upheld | no finding       | partially upheld | multiple         | one partially                    |
        | not upheld       | no finding       | not upheld       | multiple         | none upheld, and not all unfound |
        | upheld           | no finding       | partially upheld | multiple         | one upheld, nothing of the other |

    Scenario: A withdrawn point is left out
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Tue 2 June 2026 | the formal investigation begins     |
        | Wed 3 June 2026 | point 2 is withdrawn                |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then its outcome is upheld, printed as upheld
