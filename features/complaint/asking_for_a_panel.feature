Feature: Asking for a review panel
  SI 2006/1738 regs 18 and 19(1). Stage 3 is a review by a panel of three independent persons. The complainant or the
  advocate may ask for it once Stage 2 was answered; "in accordance with regulation 18" is a request in time and with
  reasons.

  Rule: A panel is asked for within twenty working days of receiving the Stage 2 response
    SI 2006/1738 reg 18(2)
    The time runs from the day on which the complainant has the response, not from the day on which it was sent. A
    request is a fact: it is recorded whenever it comes.

    Scenario Outline: Asked for in time and late
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      When on <asked> a panel is asked for
      Then it is recorded
      And the complaint stands at Stage 3
      And the request for a panel came <verdict>
      And it is <needed> to decide whether a panel is held

      Examples:
        | asked                | verdict | needed     | why                                 |
        | Fri 29 May 2026      | in time | not needed | before the response had come        |
        | Mon 1 June 2026      | in time | not needed | on the day on which it came         |
        | Mon 29 June 2026     | in time | not needed | the last day                        |
        | Tue 30 June 2026     | late    | needed     | the first day after it              |
        | Thu 31 December 2026 | late    | needed     | half a year later: recorded as well |

    Scenario Outline: The last day to ask for a panel
      Given a complaint that Stage 2 answered on <came>
      When on <came> the complainant says that the Stage 2 response has come
      Then the request for a panel is due on <due>

      Examples:
        | came                  | due                   | why                                  |
        | Mon 1 June 2026       | Mon 29 June 2026      | in ordinary weeks                    |
        | Fri 27 March 2026     | Tue 28 April 2026     | over Good Friday and Easter Monday   |
        | Sat 28 March 2026     | Tue 28 April 2026     | the response came on a Saturday      |
        | Thu 2 April 2026      | Tue 5 May 2026        | over two bank holidays more          |
        | Fri 28 August 2026    | Mon 28 September 2026 | over the summer bank holiday         |
        | Fri 18 December 2026  | Wed 20 January 2027   | over the turn of the year            |
        | Fri 16 September 2022 | Mon 17 October 2022   | over the bank holiday of the funeral |

    Scenario: As long as nobody knows of a receipt, no time runs
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      Then the request for a panel is due on no day

    Scenario: Asked for by the advocate, in a conversation
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      When on Mon 8 June 2026 a panel is asked for orally by the advocate
      Then it is recorded
      And the complaint stands at Stage 3

    Scenario: Asked for on one of two points
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      When on Mon 8 June 2026 a panel is asked for on point 2
      Then it is recorded
      And the panel has point 2 before it

    Scenario: Asked for on all that Stage 2 answered
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      When on Mon 8 June 2026 a panel is asked for
      Then the panel has points 1 and 2 before it

    Scenario: Asked for on another point while one was asked for about the first
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      And on Mon 8 June 2026 a panel is asked for on point 2
      When on Fri 12 June 2026 a panel is asked for on point 1
      Then it is recorded
      And the panel has point 2 before it
      And point 1 goes on by itself
      And it goes on as a linked complaint
        | its points          | point 1          |
        | it stands           | at Stage 3       |
        | the panel meets by  | Fri 24 July 2026 |
        | Stage 1             | was had before   |
      And the annual view of the year to Wed 31 March 2027 counts 1 response of Stage 2
      And the annual view of the year to Wed 31 March 2027 counts 2 requests for a panel

    Scenario: Asked for on another point once the first was withdrawn
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      And on Mon 8 June 2026 a panel is asked for on point 2
      And on Wed 10 June 2026 point 2 is withdrawn
      When on Fri 12 June 2026 a panel is asked for on point 1
      Then it is recorded
      And the panel has point 1 before it
      And 2 requests for a panel are on record

    Scenario: Asked for on another point once the first was answered
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 a panel is asked for on point 2
      And a panel of three is appointed on Tue 2 June 2026
      And this chronology
        | Fri 5 June 2026  | the panel meets                                |
        | Mon 8 June 2026  | the panel reports point 2 upheld               |
        | Mon 8 June 2026  | the recommendations reach the authority        |
        | Fri 12 June 2026 | the response to the panel finds point 2 upheld |
      When on Mon 15 June 2026 a panel is asked for on point 1
      Then it is recorded
      And the panel has point 1 before it

    Scenario: Asked for after the file was closed
      Given a complaint that Stage 2 answered on Thu 28 May 2026 and that was completed on Mon 1 June 2026
      When on Mon 29 June 2026 a panel is asked for
      Then it is recorded
      And the complaint stands at Stage 3

    Scenario Outline: On a point that Stage 2 has not answered
      Given a complaint of 2 points that Stage 2 answered on Thu 28 May 2026
      When on Mon 8 June 2026 a panel is asked for on <points>
      Then it is impossible: point not open

      Examples:
        | points         | why                 |
        | point 3        | there is no point 3 |
        | points 1 and 3 | likewise            |

    Scenario: When nothing of the complaint has been answered at Stage 2
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Mon 1 June 2026 | it is acknowledged                     |
        | Tue 2 June 2026 | the complaint is withdrawn             |
        | Wed 3 June 2026 | the withdrawal is confirmed in writing |
        | Thu 4 June 2026 | the complaint is completed             |
      When on Mon 8 June 2026 a panel is asked for
      Then it is impossible: nothing for stage three

    Scenario: Before Stage 2 was answered
      Given this chronology
        | Mon 1 June 2026  | a complaint is received |
        | Tue 16 June 2026 | Stage 2 is asked for    |
      When on Fri 31 July 2026 a panel is asked for
      Then it is impossible: out of order

  Rule: A receipt of which the complainant has not told refuses nobody
    SI 2006/1738 reg 18(2)
    Our reading: an authority may presume, by a policy of its own, when a response came, or not know it. A request is
    late only where the complainant told of the receipt, and then by that day, whatever had been presumed. A receipt is a
    fact, recorded whenever it comes to be known: a panel that met before was right to meet.

    Scenario Outline: Long after a receipt that the complainant has not told of
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 <receipt>
      And on Fri 31 July 2026 a panel is asked for
      When on Mon 3 August 2026 it is decided to hold no panel: there was no good reason
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

      Examples:
        | receipt                                                      | why                                |
        | the Stage 2 response is presumed to have come                | two working days after it was sent |
        | it is noted that nobody knows when the Stage 2 response came | it was left at a door              |

    Scenario Outline: The day that the complainant tells, in place of the presumed one
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Wed 3 June 2026 the Stage 2 response is presumed to have come
      And on <came> the complainant says that the Stage 2 response has come
      When on Wed 1 July 2026 a panel is asked for
      Then the request for a panel is due on <due>
      And it is <needed> to decide whether a panel is held

      Examples:
        | came            | due              | needed     | why           |
        | Tue 2 June 2026 | Tue 30 June 2026 | needed     | a day earlier |
        | Thu 4 June 2026 | Thu 2 July 2026  | not needed | a day later   |

    Scenario: The complainant tells of the receipt after having asked
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Tue 30 June 2026 a panel is asked for
      When on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      Then it is recorded
      And the request for a panel came late
      And it is needed to decide whether a panel is held

    Scenario: The complainant tells of the receipt after the panel has met
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Tue 30 June 2026 a panel is asked for
      And a panel of three is appointed on Mon 6 July 2026
      And on Wed 5 August 2026 the panel meets
      When on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      Then it is recorded
      And the request for a panel came late
      And the panel's meeting came in time
      And it is not needed to decide whether a panel is held

    Scenario: The complainant had told of the receipt before the panel met
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Tue 30 June 2026 a panel is asked for
      And a panel of three is appointed on Mon 6 July 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      When on Wed 5 August 2026 the panel meets
      Then it is refused as panel request undecided, under SI 2006/1738 reg 18(2)

  Rule: The request says why the complainant is dissatisfied
    SI 2006/1738 reg 18(2)
    Our reading: reasons that were left out are asked for, and may be given at any time; then the request is in order from
    the day on which it came. Until then a panel is held only where that was decided.

    Background:
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      And on Mon 8 June 2026 a panel is asked for without reasons
      And a panel of three is appointed on Mon 15 June 2026

    Scenario: Asked for without reasons
      Then it is needed to decide whether a panel is held

    Scenario: A panel meets, and no reasons were given
      When on Mon 6 July 2026 the panel meets
      Then it is refused as panel request undecided, under SI 2006/1738 reg 18(2)

    Scenario: The reasons are given later
      Given on Tue 30 June 2026 the reasons for dissatisfaction are given
      When on Mon 6 July 2026 the panel meets
      Then it is recorded
      And it is not needed to decide whether a panel is held

    Scenario: Once the reasons were given, a panel may not be refused
      Given on Tue 30 June 2026 the reasons for dissatisfaction are given
      When on Wed 1 July 2026 it is decided to hold no panel: there was no good reason
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

    Scenario: A panel is held without reasons, as was decided
      Given on Tue 16 June 2026 it is decided to hold a panel: the reasons are clear without being stated
      When on Mon 6 July 2026 the panel meets
      Then it is recorded

  Rule: A late request goes to a panel where the authority decides so: by discretion, recorded, never by a rule
    SI 2006/1738 reg 18(2)
    Our reading: the Regulations neither oblige the authority to hold a panel on a late request nor forbid it. Each
    decision has its reason. Whatever is decided, and whenever, the time for the meeting runs from the request.

    Background:
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      And on Tue 30 June 2026 a panel is asked for

    Scenario Outline: It is decided to hold a panel
      Given on Fri 3 July 2026 it is decided to hold a panel: <reason>
      And a panel of three is appointed on Mon 6 July 2026
      When on Tue 11 August 2026 the panel meets
      Then it is recorded
      And the panel's meeting came in time

      Examples:
        | reason                                         | why                       |
        | there was a good reason for the delay          | illness                   |
        | the complainant had not been told of the limit | the response left it out  |
        | when the response was received is in doubt     | two letters, two dates    |
        | the matter is serious enough to be heard       | a child's safety          |
        | another reason, recorded in words              | the words are kept sealed |

    Scenario: A panel meets before anything was decided
      Given a panel of three is appointed on Mon 6 July 2026
      When on Tue 11 August 2026 the panel meets
      Then it is refused as panel request undecided, under SI 2006/1738 reg 18(2)

    Scenario: A panel met before anything was decided, all the same
      Given a panel of three is appointed on Mon 6 July 2026
      When on Tue 11 August 2026 the panel meets, despite the rule
      Then it is recorded as breaking a rule: panel request undecided
      And the panel's meeting came in time

    Scenario: For a reason that is on no list
      When on Fri 3 July 2026 it is decided to hold no panel: panels are costly
      Then it is impossible: unknown discretion

    Scenario: It is decided to hold no panel
      When on Fri 3 July 2026 it is decided to hold no panel: there was no good reason
      Then it is recorded
      And the complaint stands after the Stage 2 response
      And the panel's meeting is owed no longer, after a decision to hold no panel

    Scenario: It is decided to hold a panel after all
      Given on Fri 3 July 2026 it is decided to hold no panel: there was no good reason
      When on Mon 20 July 2026 it is decided to hold a panel: the matter is serious enough to be heard
      Then it is recorded
      And the complaint stands at Stage 3
      And the panel's meeting is due on Tue 11 August 2026

    Scenario: A panel is asked for again after it was decided to hold none
      Given on Fri 3 July 2026 it is decided to hold no panel: there was no good reason
      When on Mon 20 July 2026 a panel is asked for
      Then it is recorded
      And it is needed to decide whether a panel is held
      And 2 requests for a panel are on record
      And the panel has point 1 before it

    Scenario: Nothing awaits a decision
      Given on Fri 3 July 2026 it is decided to hold no panel: there was no good reason
      When on Mon 6 July 2026 it is decided to hold no panel: there was no good reason
      Then it is impossible: no panel request

  Rule: A request in time and with reasons goes to a panel
    SI 2006/1738 reg 19(1)
    The Regulations give no power to refuse it. That it was refused all the same can be recorded, and stays a finding.

    Background:
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      And on Mon 29 June 2026 a panel is asked for

    Scenario Outline: A panel is refused
      When on Fri 3 July 2026 it is decided to hold no panel: <reason>
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

      Examples:
        | reason                            | why                 |
        | there was no good reason          | none is asked for   |
        | another reason, recorded in words | words give no power |

    Scenario: A panel was refused all the same
      When on Fri 3 July 2026 it is decided to hold no panel: another reason, recorded in words, despite the rule
      Then it is recorded as breaking a rule: panel refused
      And it has no effect on the panel's meeting, under SI 2006/1738 reg 19(1)
      And the complaint stands at Stage 3
      And on Mon 10 August 2026 the time for the panel's meeting has not run out
      And on Tue 11 August 2026 the time for the panel's meeting has run out

    Scenario: A panel is held after it had been refused
      Given on Fri 3 July 2026 it is decided to hold no panel: another reason, recorded in words, despite the rule
      And a panel of three is appointed on Mon 13 July 2026
      When on Mon 10 August 2026 the panel meets
      Then it is recorded
      And the panel's meeting came in time

  Rule: A request that was to go to a panel, or has been there, is not declined afterwards
    SI 2006/1738 reg 19(1)
    Our reading: the discretion on a late request, or on one without reasons, is used once. It may turn from no panel to
    one, and not back.

    Background:
      Given a complaint that Stage 2 answered on Thu 28 May 2026
      And on Mon 1 June 2026 the complainant says that the Stage 2 response has come
      And on Tue 30 June 2026 a panel is asked for
      And a panel of three is appointed on Mon 6 July 2026

    Scenario: Declined after it was decided to hold one
      Given on Tue 7 July 2026 it is decided to hold a panel: there was a good reason for the delay
      When on Wed 8 July 2026 it is decided to hold no panel: there was no good reason
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

    Scenario: Declined after the panel met
      Given on Tue 7 July 2026 it is decided to hold a panel: there was a good reason for the delay
      And on Wed 5 August 2026 the panel meets
      When on Thu 6 August 2026 it is decided to hold no panel: there was no good reason
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

    Scenario: Declined after a panel met of which nothing had been decided
      Given on Wed 5 August 2026 the panel meets, despite the rule
      When on Thu 6 August 2026 it is decided to hold no panel: there was no good reason
      Then it is refused as panel refused, under SI 2006/1738 reg 19(1)

    Scenario: Declined all the same
      Given on Tue 7 July 2026 it is decided to hold a panel: there was a good reason for the delay
      And on Wed 5 August 2026 the panel meets
      And on Fri 7 August 2026 the panel reports point 1 upheld
      And on Mon 10 August 2026 the recommendations reach the authority
      When on Tue 11 August 2026 it is decided to hold no panel: there was no good reason, despite the rule
      Then it is recorded as breaking a rule: panel refused
      And it has no effect on the panel's meeting, under SI 2006/1738 reg 19(1)
      And the complaint stands at Stage 3
