Feature: The investigating officer at Stage 2
  The Regulations know no investigating officer; the guidance Getting the Best from Complaints (DfES 2006) does. Whoever
  investigates may be an employee of the authority. Stage 2 is under way once both the independent person and the
  investigating officer have been appointed.

  Rule: The investigating officer is not in the line of management of those complained of
    Getting the Best from Complaints (DfES 2006)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Wed 3 June 2026 | it is agreed to leave Stage 1 out |

    Scenario: From elsewhere
      When on Mon 8 June 2026 an investigating officer is appointed
      Then it is recorded

    Scenario: From the line of management
      When on Mon 8 June 2026 an investigating officer is appointed from the line of management of those complained of
      Then it is refused as officer in the line, under Getting the Best from Complaints (DfES 2006)

    Scenario: From the line of management all the same; guidance alone does not undo the appointment
      When this chronology
        | Mon 8 June 2026 | an investigating officer is appointed from the line of management of those complained of, despite the rule |
      Then it is recorded as breaking a rule: officer in the line
      And the time from the asking to the appointment of the investigating officer is 3 working days

  Rule: An investigating officer reports after being appointed
    Getting the Best from Complaints (DfES 2006)

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Wed 3 June 2026 | it is agreed to leave Stage 1 out |

    Scenario: Appointed
      Given on Mon 8 June 2026 an investigating officer is appointed
      When on Mon 29 June 2026 the investigating officer finds point 1 upheld
      Then it is recorded

    Scenario: Nobody was appointed
      When on Mon 29 June 2026 the investigating officer finds point 1 upheld
      Then it is impossible: no investigating officer

    Scenario: A response without an investigating officer breaks no rule of law
      Given this chronology
        | Mon 8 June 2026 | an independent person is appointed   |
        | Mon 6 July 2026 | the authority decides point 1 upheld |
      When on Tue 7 July 2026 the Stage 2 response is sent
      Then it is recorded

  Rule: It is shown how long the complainant waited for each appointment, for the start and for the response
    SI 2006/1738 reg 13(2)
    In working days from the request, or from the agreement to leave Stage 1 out. Our reading: the work of Stage 2 began
    when both had been appointed, whichever came last.

    Background:
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                |
        | Wed 3 June 2026  | the complaint is resolved by agreement |
        | Mon 15 June 2026 | Stage 2 is asked for                   |

    Scenario Outline: Both appointed, in either order
      When this chronology
        | <officer> | an investigating officer is appointed |
        | <person>  | an independent person is appointed    |
      Then the work of Stage 2 began on <began>
      And the time from the asking to the appointment of both is <days>

      Examples:
        | officer          | person           | began            | days           | why                              |
        | Wed 17 June 2026 | Wed 24 June 2026 | Wed 24 June 2026 | 7 working days | the independent person came last |
        | Wed 24 June 2026 | Wed 17 June 2026 | Wed 24 June 2026 | 7 working days | the investigating officer did    |
        | Tue 16 June 2026 | Tue 16 June 2026 | Tue 16 June 2026 | 1 working day  | on the same day                  |

    Scenario Outline: Only one of them
      When on Wed 17 June 2026 an <who> is appointed
      Then the work of Stage 2 began on no day

      Examples:
        | who                   | why                      |
        | investigating officer | no independent person    |
        | independent person    | no investigating officer |

    Scenario: Another comes in place of the first; the work began with the first
      Given this chronology
        | Wed 17 June 2026 | an independent person is appointed    |
        | Wed 17 June 2026 | an investigating officer is appointed |
      When this chronology
        | Wed 1 July 2026 | another investigating officer is appointed |
        | Wed 1 July 2026 | another independent person is appointed    |
      Then the work of Stage 2 began on Wed 17 June 2026

    Scenario: From the request to each step
      Given this chronology
        | Wed 17 June 2026 | an investigating officer is appointed |
        | Wed 24 June 2026 | an independent person is appointed    |
        | Fri 17 July 2026 | the authority decides point 1 upheld  |
      When on Mon 20 July 2026 the Stage 2 response is sent
      Then the time from the asking to the appointment of the investigating officer is 2 working days
      And the time from the asking to the appointment of the independent person is 7 working days
      And the time from the asking to the start is 0 working days
      And the time from the asking to the response is 25 working days

  Rule: Whether the work of Stage 2 has begun is counted
    SI 2006/1738 reg 13(2)
    Stage 2 is counted as awaited until both have been appointed; as not progressed where it ended before that; as
    begun; or as responded, once every point was answered.

    Background:
      Given this chronology
        | Mon 1 June 2026  | a complaint of 2 points is received    |
        | Wed 3 June 2026  | the complaint is resolved by agreement |
        | Mon 15 June 2026 | Stage 2 is asked for                   |

    Scenario: Asked for
      Then Stage 2 is counted as awaited

    Scenario: Only one of them appointed
      When on Tue 16 June 2026 an independent person is appointed
      Then Stage 2 is counted as awaited

    Scenario: Both appointed
      When this chronology
        | Tue 16 June 2026 | an independent person is appointed    |
        | Tue 16 June 2026 | an investigating officer is appointed |
      Then Stage 2 is counted as begun

    Scenario: Withdrawn before both were appointed
      Given on Tue 16 June 2026 an independent person is appointed
      When on Mon 22 June 2026 the complaint is withdrawn
      Then Stage 2 is counted as not progressed

    Scenario: Answered on every point
      Given this chronology
        | Tue 16 June 2026 | an independent person is appointed                   |
        | Tue 16 June 2026 | an investigating officer is appointed                |
        | Fri 17 July 2026 | the authority decides point 1 upheld, point 2 upheld |
      When on Mon 20 July 2026 the Stage 2 response is sent
      Then Stage 2 is counted as responded

    Scenario: Answered on one of two points all the same
      Given this chronology
        | Tue 16 June 2026 | an independent person is appointed    |
        | Tue 16 June 2026 | an investigating officer is appointed |
        | Fri 17 July 2026 | the authority decides point 1 upheld  |
      When on Mon 20 July 2026 the Stage 2 response is sent, despite the rule
      Then Stage 2 is counted as begun
