Feature: The report of a review panel
  SI 2006/1738 reg 20(1) and (2). The panel's findings stand beside those of Stages 1 and 2, and replace none of them.

  Rule: The panel reports a summary of the representations and its recommendations
    SI 2006/1738 reg 20(1)
    Our reading: the report says what the panel found of each point that it had before it.

    Background:
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      And on Mon 29 June 2026 a panel is asked for on point 2
      And a panel of three is appointed on Mon 6 July 2026

    Scenario: After it has met
      Given on Wed 5 August 2026 the panel meets
      When on Thu 6 August 2026 the panel reports point 2 partially upheld
      Then it is recorded
      And at Stage 3 it was found of each point
        | point | by the authority at Stage 2 | by the panel     | in the final response |
        | 1     | not upheld                  | nothing          | nothing               |
        | 2     | not upheld                  | partially upheld | nothing               |

    Scenario: It has nothing to recommend
      Given on Wed 5 August 2026 the panel meets
      When on Thu 6 August 2026 the panel reports point 2 not upheld, without a recommendation
      Then it is recorded

    Scenario: Before it has met
      When on Thu 6 August 2026 the panel reports point 2 partially upheld
      Then it is impossible: panel not met

    Scenario Outline: Of a point that it does not have before it
      Given on Wed 5 August 2026 the panel meets
      When on Thu 6 August 2026 the panel reports <findings>
      Then it is impossible: point not open

      Examples:
        | findings                           | why                         |
        | point 1 upheld, point 2 upheld     | point 1 was not taken to it |
        | point 2 upheld, point 3 not upheld | there is no point 3         |

    Scenario: A finding of the panel that is none
      Given on Wed 5 August 2026 the panel meets
      When on Thu 6 August 2026 the panel reports point 2 regretted
      Then it is impossible: unknown outcome

  Rule: The report is sent within five working days of the meeting
    SI 2006/1738 reg 20(2)

    Scenario Outline: The last day to report
      Given a complaint on which a panel met on <met>
      Then the panel's report is due on <due>

      Examples:
        | met                   | due                   | why                                  |
        | Wed 5 August 2026     | Wed 12 August 2026    | in ordinary weeks                    |
        | Fri 27 March 2026     | Tue 7 April 2026      | over Good Friday and Easter Monday   |
        | Sat 28 March 2026     | Tue 7 April 2026      | the panel met on a Saturday          |
        | Thu 2 April 2026      | Mon 13 April 2026     | from the eve of Good Friday          |
        | Fri 28 August 2026    | Mon 7 September 2026  | over the summer bank holiday         |
        | Fri 18 December 2026  | Tue 29 December 2026  | over Christmas                       |
        | Fri 16 September 2022 | Mon 26 September 2022 | over the bank holiday of the funeral |

    Scenario Outline: Reported in time and late
      Given a complaint on which a panel met on Wed 5 August 2026
      When on <sent> the panel reports point 1 upheld
      Then it is recorded
      And the panel's report came <verdict>

      Examples:
        | sent               | verdict | why                    |
        | Wed 5 August 2026  | in time | on the day it met      |
        | Wed 12 August 2026 | in time | the last day           |
        | Thu 13 August 2026 | late    | the first day after it |

    Scenario: The panel has not reported
      Given a complaint on which a panel met on Wed 5 August 2026
      Then on Wed 12 August 2026 the time for the panel's report has not run out
      And on Thu 13 August 2026 the time for the panel's report has run out

    Scenario: The same report is recorded a second time
      Given a complaint on which a panel met on Wed 5 August 2026
      And on Mon 10 August 2026 the panel reports point 1 upheld
      When on Fri 14 August 2026 the panel reports point 1 upheld
      Then it is recorded
      And the panel's report came in time

  Rule: It is sent to the complainant and the advocate, the independent person, and others whom the panel names
    SI 2006/1738 reg 20(2)
    Our reading: the report is sent in time when it has gone, within the five working days, to all to whom it is owed. When
    the authority has it is recorded by itself, because its own time runs from there.

    Scenario Outline: Somebody is left out
      Given a complaint on which a panel met on Wed 5 August 2026
      When on Mon 10 August 2026 the panel reports point 1 upheld, and <who> not get the report
      Then it is recorded
      And the panel's report is still to come
      And on Thu 13 August 2026 the time for the panel's report has run out

      Examples:
        | who                            | why                            |
        | the complainant does           | it is owed                     |
        | the advocate does              | it is owed to the advocate too |
        | the independent person does    | of Stage 2                     |
        | others whom the panel named do | the panel said who             |

    Scenario Outline: Those who were left out get it later
      Given a complaint on which a panel met on Wed 5 August 2026
      And on Mon 10 August 2026 the panel reports point 1 upheld, and the complainant does not get the report
      When on <later> the panel's report is sent to the complainant
      Then it is recorded
      And the panel's report came <verdict>

      Examples:
        | later              | verdict | why                    |
        | Wed 12 August 2026 | in time | the last day           |
        | Thu 13 August 2026 | late    | the first day after it |

    Scenario: One who had it all the time is sent nothing later
      Given a complaint on which a panel met on Wed 5 August 2026
      And on Mon 10 August 2026 the panel reports point 1 upheld, and the complainant does not get the report
      When on Wed 12 August 2026 the panel's report is sent to the independent person
      Then it is impossible: notice not owed

    Scenario: Two were left out, and one of them gets it
      Given a complaint on which a panel met on Wed 5 August 2026
      And on Mon 10 August 2026 the panel reports point 1 upheld, and neither the complainant nor the advocate gets it
      When on Tue 11 August 2026 the panel's report is sent to the advocate
      Then the panel's report is still to come

    Scenario: Two were left out, and both get it
      Given a complaint on which a panel met on Wed 5 August 2026
      And on Mon 10 August 2026 the panel reports point 1 upheld, and neither the complainant nor the advocate gets it
      And on Tue 11 August 2026 the panel's report is sent to the advocate
      When on Wed 12 August 2026 the panel's report is sent to the complainant
      Then the panel's report came in time
