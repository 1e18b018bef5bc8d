Feature: Withdrawing a complaint
  SI 2006/1738 reg 7; and, for taking it up again, the guidance Getting the Best from Complaints (DfES 2006).

  Rule: The complainant or the advocate may withdraw at any time, orally or in writing
    SI 2006/1738 reg 7(1)
    Our reading: of the points that are open; the whole complaint, or some of them.

    Scenario Outline: However and by whomever
      Given on Mon 1 June 2026 a complaint is received from a child looked after
      When on Wed 3 June 2026 the complaint is withdrawn <form> by the <who>
      Then it is recorded
      And the complaint stands after withdrawal
      And Stage 1 ended on Wed 3 June 2026 by withdrawal, in time

      Examples:
        | form       | who         | why                      |
        | in writing | complainant | the usual way            |
        | orally     | complainant | a call is enough         |
        | in writing | advocate    | the child need not write |
        | orally     | advocate    | nor call                 |

    Scenario: While it is under formal investigation
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Wed 3 June 2026 the complaint is withdrawn
      Then it is recorded

    Scenario: When the time has run out
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 16 June 2026 the complaint is withdrawn
      Then it is recorded
      And Stage 1 ended on Tue 16 June 2026 by withdrawal, late

    Scenario: One of two points
      Given on Mon 1 June 2026 a complaint of 2 points is received
      When on Wed 3 June 2026 point 2 is withdrawn
      Then it is recorded
      And point 2 is withdrawn
      And point 1 is open
      And the complaint stands in local resolution
      And Stage 1 is due on Mon 15 June 2026

    Scenario: The last open point
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is withdrawn                |
      When on Fri 5 June 2026 point 1 is withdrawn
      Then the complaint stands after withdrawal
      And Stage 1 ended on Fri 5 June 2026 by withdrawal, in time

    Scenario: A point was resolved before the rest was withdrawn
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is resolved by agreement    |
      When on Fri 5 June 2026 the complaint is withdrawn
      Then point 2 is resolved
      And the complaint stands after resolution by agreement

    Scenario Outline: A point that is not open
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is resolved by agreement    |
      When on Fri 5 June 2026 <point> is withdrawn
      Then it is impossible: point not open

      Examples:
        | point   | why                 |
        | point 2 | it was resolved     |
        | point 3 | there is no point 3 |

    Scenario: Nothing of it is in this procedure
      Given this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | elsewhere: section 47 enquiry |
      When on Wed 3 June 2026 the complaint is withdrawn
      Then it is impossible: out of order

    Scenario: When it has been answered
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When on Tue 9 June 2026 the complaint is withdrawn
      Then it is impossible: out of order

  Rule: The authority writes to confirm a withdrawal
    SI 2006/1738 reg 7(2)
    To the complainant and the advocate; no time is given. Until it has, the complaint cannot be completed.

    Scenario: Confirmed
      Given this chronology
        | Mon 1 June 2026 | a complaint is received    |
        | Wed 3 June 2026 | the complaint is withdrawn |
      When on Fri 5 June 2026 the withdrawal is confirmed in writing
      Then it is recorded

    Scenario: Confirmed for one point
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is withdrawn                |
      When on Fri 5 June 2026 the withdrawal is confirmed in writing
      Then it is recorded

    Scenario: Confirmed when nothing was withdrawn
      Given on Mon 1 June 2026 a complaint is received
      When on Fri 5 June 2026 the withdrawal is confirmed in writing
      Then it is impossible: nothing withdrawn

  Rule: What was withdrawn may be taken up again, under the time limit that it had
    Getting the Best from Complaints (DfES 2006)
    The Regulations are silent. Our reading: they know no pause, so the time runs from the same start.

    Scenario: Taken up again
      Given this chronology
        | Mon 1 June 2026 | a complaint is received    |
        | Wed 3 June 2026 | the complaint is withdrawn |
      When on Wed 10 June 2026 the complaint is reinstated
      Then it is recorded
      And the complaint stands in local resolution
      And Stage 1 starts on Mon 1 June 2026
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Taken up again where the formal investigation had begun
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
        | Wed 3 June 2026 | the complaint is withdrawn      |
      When on Wed 10 June 2026 the complaint is reinstated
      Then the complaint stands under formal investigation

    Scenario: Taken up again when the time has run out
      Given this chronology
        | Mon 1 June 2026 | a complaint is received    |
        | Wed 3 June 2026 | the complaint is withdrawn |
      When on Mon 6 July 2026 the complaint is reinstated
      Then on Mon 6 July 2026 the time for Stage 1 has run out

    Scenario: One of two withdrawn points
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | the complaint is withdrawn          |
      When on Wed 10 June 2026 point 2 is reinstated
      Then it is recorded
      And point 1 is withdrawn
      And point 2 is open

    Scenario: A point beside those that were never withdrawn
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is withdrawn                |
      When on Wed 10 June 2026 point 2 is reinstated
      Then it is recorded
      And the complaint stands in local resolution

    Scenario: Nothing had been withdrawn
      Given on Mon 1 June 2026 a complaint is received
      When on Wed 10 June 2026 the complaint is reinstated
      Then it is impossible: nothing withdrawn

    Scenario: That point had not been withdrawn
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is withdrawn                |
      When on Wed 10 June 2026 point 1 is reinstated
      Then it is impossible: point not open

  Rule: What is taken up again after the others have gone to Stage 2 goes on as a linked complaint
    Getting the Best from Complaints (DfES 2006)
    Our reading: what has had no Stage 1 yet has it in the linked complaint, under the time limit that it had; what had
    gone to Stage 2 goes on there. It was received once, and what it had been counted for is not counted again.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint of 2 points is received |
        | Wed 3 June 2026 | point 2 is withdrawn                |

    Scenario: The other point is at Stage 2
      Given on Mon 22 June 2026 Stage 2 is asked for
      When on Wed 24 June 2026 point 2 is reinstated
      Then it is recorded
      And the complaint stands at Stage 2
      And it goes on as a linked complaint
        | its points        | point 2             |
        | first received on | Mon 1 June 2026     |
        | Stage 1 starts on | Mon 1 June 2026     |
        | Stage 1 is due on | Mon 15 June 2026    |
        | it stands         | in local resolution |
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received

    Scenario: Withdrawn at Stage 2, it joins the other there
      Given this chronology
        | Thu 4 June 2026  | point 2 is reinstated |
        | Mon 22 June 2026 | Stage 2 is asked for  |
        | Tue 23 June 2026 | point 2 is withdrawn  |
      When on Wed 24 June 2026 point 2 is reinstated
      Then it is recorded
      And no linked complaint is opened
      And the complaint stands at Stage 2

    Scenario: Withdrawn at Stage 2, when that has answered the other: it goes on there, from the same start
      Given this chronology
        | Thu 4 June 2026  | point 2 is reinstated                                         |
        | Thu 4 June 2026  | the formal investigation begins                               |
        | Mon 8 June 2026  | the response finds point 1 not upheld, point 2 not upheld     |
        | Mon 22 June 2026 | Stage 2 is asked for                                          |
        | Tue 23 June 2026 | point 2 is withdrawn                                          |
        | Wed 24 June 2026 | an independent person is appointed                            |
        | Mon 6 July 2026  | the authority decides point 1 upheld                          |
        | Mon 6 July 2026  | the Stage 2 response is sent                                  |
      When on Wed 8 July 2026 point 2 is reinstated
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And it goes on as a linked complaint
        | its points        | point 2          |
        | first received on | Mon 1 June 2026  |
        | it stands         | at Stage 2       |
        | Stage 2 starts on | Mon 22 June 2026 |
        | Stage 2 is due on | Mon 27 July 2026 |
        | Stage 1           | was had before   |
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint received
      And the annual view of the year to Wed 31 March 2027 counts 1 complaint answered within ten working days
      And the annual view of the year to Wed 31 March 2027 counts 1 request for Stage 2

    Scenario: It is taken up once
      Given this chronology
        | Mon 22 June 2026 | Stage 2 is asked for  |
        | Wed 24 June 2026 | point 2 is reinstated |
      When on Mon 6 July 2026 point 2 is reinstated
      Then it is impossible: nothing withdrawn

    Scenario: Recorded late, it joins the other if it could on the day
      Given on Mon 22 June 2026 Stage 2 is asked for
      When on Fri 5 June 2026 point 2 is reinstated
      Then it is recorded
      And no linked complaint is opened

    Scenario: A request for Stage 2 recorded late, on a day after which it could not have joined
      Given on Wed 24 June 2026 point 2 is reinstated
      When on Mon 22 June 2026 Stage 2 is asked for
      Then it is impossible: goes its own way
