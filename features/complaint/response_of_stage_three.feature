Feature: The response to the panel
  SI 2006/1738 reg 20(3). The authority answers the panel's recommendations with its response and its proposals. With
  that the procedure is over.

  Rule: The response is sent within fifteen working days of receiving the recommendations
    SI 2006/1738 reg 20(3)
    The time runs from the day on which the authority received them, not from the meeting or the sending.

    Scenario Outline: The last day to respond
      Given a complaint on which a panel's recommendations were received on <came>
      Then the response to the panel is due on <due>

      Examples:
        | came                  | due                   | why                                  |
        | Wed 12 August 2026    | Thu 3 September 2026  | over the summer bank holiday         |
        | Fri 27 March 2026     | Tue 21 April 2026     | over Good Friday and Easter Monday   |
        | Sat 28 March 2026     | Tue 21 April 2026     | received on a Saturday               |
        | Thu 2 April 2026      | Mon 27 April 2026     | from the eve of Good Friday          |
        | Fri 28 August 2026    | Mon 21 September 2026 | from the eve of a bank holiday       |
        | Fri 18 December 2026  | Wed 13 January 2027   | over the turn of the year            |
        | Fri 16 September 2022 | Mon 10 October 2022   | over the bank holiday of the funeral |

    Scenario Outline: The response in time and late
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026
      When on <sent> the response to the panel finds point 1 upheld
      Then it is recorded
      And the response to the panel came <verdict>
      And the complaint stands after the Stage 3 response

      Examples:
        | sent                 | verdict | why                    |
        | Wed 12 August 2026   | in time | at once                |
        | Thu 3 September 2026 | in time | the last day           |
        | Fri 4 September 2026 | late    | the first day after it |

    Scenario: No response
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026
      Then on Thu 3 September 2026 the time for the response to the panel has not run out
      And on Fri 4 September 2026 the time for the response to the panel has run out

    Scenario: All the days of a review
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      And on Mon 29 June 2026 a panel is asked for
      And a panel of three is appointed on Mon 6 July 2026
      And this chronology
        | Wed 5 August 2026  | the panel meets                         |
        | Wed 12 August 2026 | the panel reports point 1 upheld        |
        | Wed 12 August 2026 | the recommendations reach the authority |
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld
      Then the request for a panel is due on Mon 29 June 2026
      And the request for a panel came in time
      And the panel's meeting is due on Mon 10 August 2026
      And the panel's meeting came in time
      And the panel's report is due on Wed 12 August 2026
      And the panel's report came in time
      And the response to the panel is due on Thu 3 September 2026
      And the response to the panel came in time

    Scenario: The receipt is recorded a second time
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026
      When on Mon 17 August 2026 the recommendations reach the authority
      Then the response to the panel is due on Thu 3 September 2026

    Scenario: Received before they were sent
      Given a complaint on which a panel met on Wed 5 August 2026
      When on Thu 6 August 2026 the recommendations reach the authority
      Then it is impossible: report not sent

    Scenario: The response before the recommendations
      Given a complaint on which a panel met on Wed 5 August 2026
      When on Mon 10 August 2026 the response to the panel finds point 1 not upheld
      Then it is refused as panel not reported, under SI 2006/1738 reg 20(3)

    Scenario: The response before there was a panel, all the same
      Given a complaint for which a panel was asked on Mon 29 June 2026
      When on Mon 13 July 2026 the response to the panel finds point 1 not upheld, despite the rule
      Then it is recorded as breaking a rule: panel not reported
      And it has no effect on the panel's meeting, under SI 2006/1738 reg 20(3)
      And the complaint stands at Stage 3
      And on Tue 11 August 2026 the time for the panel's meeting has run out

    Scenario: A second response
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026
      And on Mon 17 August 2026 the response to the panel finds point 1 upheld
      When on Mon 24 August 2026 the response to the panel finds point 1 not upheld
      Then it is impossible: out of order

  Rule: The authority determines its response together with the independent person of Stage 2
    SI 2006/1738 reg 20(3)
    Our reading: a response that the authority determined alone is none; the time runs on until there is one.

    Background:
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026

    Scenario: Determined alone
      When on Mon 17 August 2026 the response to the panel finds point 1 not upheld, without the independent person
      Then it is refused as without independent person, under SI 2006/1738 reg 20(3)

    Scenario: Determined alone, all the same
      When on Mon 17 August 2026 the response to the panel finds point 1 not upheld, without the independent person, despite the rule
      Then it is recorded as breaking a rule: without independent person
      And it has no effect on the response to the panel, under SI 2006/1738 reg 20(3)
      And the complaint stands at Stage 3
      And on Fri 4 September 2026 the time for the response to the panel has run out

    Scenario: Determined together, after it had been determined alone
      Given on Mon 17 August 2026 the response to the panel finds point 1 not upheld, without the independent person, despite the rule
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld
      Then it is recorded
      And the response to the panel came in time
      And the complaint stands after the Stage 3 response

  Rule: The response tells how to go to the Ombudsman
    SI 2006/1738 reg 20(3)
    What was left out is owed until it is told.

    Background:
      Given a complaint on which a panel's recommendations were received on Wed 12 August 2026

    Scenario: It is told
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld
      Then the complainant was told how to go to the Ombudsman

    Scenario: It is left out
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld, and says nothing of the Ombudsman
      Then it is recorded
      And the response to the panel came in time
      And the complainant is still to be told how to go to the Ombudsman

    Scenario: It was left out, and the complaint is to be completed
      Given on Thu 3 September 2026 the response to the panel finds point 1 upheld, and says nothing of the Ombudsman
      And the decision is notified on Fri 4 September 2026 to all to whom it is owed
      When on Mon 7 September 2026 the complaint is completed
      Then it is refused as notice outstanding, under SI 2006/1738 reg 20(3)

    Scenario: It is told later
      Given on Thu 3 September 2026 the response to the panel finds point 1 upheld, and says nothing of the Ombudsman
      When on Mon 7 September 2026 the complainant is told how to go to the Ombudsman
      Then it is recorded
      And the complainant was told how to go to the Ombudsman

  Rule: The response gives each point that the panel had before it an outcome
    SI 2006/1738 reg 13(2)
    It stands beside the findings of the other stages. Our reading: the outcome of Stage 3 is worked out from the points
    that went there, as that of Stage 1 is.

    Background:
      Given a complaint of 2 points on which a panel's recommendations were received on Wed 12 August 2026

    Scenario: Of both points
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld, point 2 not upheld
      Then at Stage 3 it was found of each point
        | point | by the authority at Stage 2 | by the panel | in the final response |
        | 1     | not upheld                  | upheld       | upheld                |
        | 2     | not upheld                  | upheld       | not upheld            |
      And the outcome of Stage 3 is partially upheld, printed as multiple

    Scenario: Of one of them
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld
      Then it is refused as point unanswered, under SI 2006/1738 reg 13(2)

    Scenario: Of one of them all the same, and the time runs on
      When on Mon 17 August 2026 the response to the panel finds point 1 upheld, despite the rule
      Then it is recorded as breaking a rule: point unanswered
      And the panel has point 2 before it
      And the complaint stands at Stage 3
      And on Fri 4 September 2026 the time for the response to the panel has run out

    Scenario: Of the other one later
      Given on Mon 17 August 2026 the response to the panel finds point 1 upheld, despite the rule
      When on Thu 3 September 2026 the response to the panel finds point 2 upheld
      Then it is recorded
      And the response to the panel came in time
      And the outcome of Stage 3 is upheld, printed as upheld

    Scenario: Of the point that the complainant did not withdraw
      Given on Mon 17 August 2026 point 2 is withdrawn
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld
      Then it is recorded
      And the complaint stands after the Stage 3 response

    Scenario Outline: Of a point that the panel does not have before it any more, or never had
      Given on Mon 17 August 2026 point 2 is withdrawn
      When on Thu 3 September 2026 the response to the panel finds <findings>
      Then it is impossible: point not open

      Examples:
        | findings                       | why                 |
        | point 1 upheld, point 2 upheld | it was withdrawn    |
        | point 1 upheld, point 3 upheld | there is no point 3 |

    Scenario: An outcome that is none
      When on Thu 3 September 2026 the response to the panel finds point 1 upheld, point 2 regretted
      Then it is impossible: unknown outcome
