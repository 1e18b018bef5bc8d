Feature: The time for Stage 1
  SI 2006/1738 regs 14 and 15. Stage 1 ends when the complaint is resolved or the response is sent.

  Rule: Stage 1 is over within ten working days of its start
    SI 2006/1738 reg 14(1)
    «As soon as is reasonably practicable and in any event» within them. A resolution by agreement counts as a response
    does.

    Scenario Outline: The last day
      When on <received> a complaint is received
      Then Stage 1 is due on <due>

      Examples:
        | received             | due                   | why                          |
        | Mon 1 June 2026      | Mon 15 June 2026      | in ordinary weeks            |
        | Fri 27 March 2026    | Tue 14 April 2026     | over Good Friday and Easter  |
        | Thu 2 April 2026     | Mon 20 April 2026     | from the eve of Good Friday  |
        | Fri 3 April 2026     | Mon 20 April 2026     | received on Good Friday      |
        | Sat 28 March 2026    | Tue 14 April 2026     | received on a Saturday       |
        | Sun 7 June 2026      | Fri 19 June 2026      | received on a Sunday         |
        | Mon 4 May 2026       | Mon 18 May 2026       | received on a bank holiday   |
        | Fri 28 August 2026   | Mon 14 September 2026 | over the summer bank holiday |
        | Fri 18 December 2026 | Wed 6 January 2027    | over the turn of the year    |
        | Fri 16 February 2024 | Fri 1 March 2024      | over a leap day              |
        | Mon 16 February 2026 | Mon 2 March 2026      | the same in a common year    |

    Scenario Outline: Answered in time and late
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on <sent> the response finds point 1 upheld
      Then Stage 1 ended on <sent> by response, <verdict>
      And Stage 1 took <days> working days, and <days> from receipt

      Examples:
        | sent             | verdict | days | why                    |
        | Tue 2 June 2026  | in time | 1    | at once                |
        | Mon 15 June 2026 | in time | 10   | the last day           |
        | Tue 16 June 2026 | late    | 11   | the first day after it |

    Scenario Outline: Resolved in time and late
      Given on Mon 1 June 2026 a complaint is received
      When on <agreed> the complaint is resolved by agreement
      Then Stage 1 ended on <agreed> by agreement, <verdict>

      Examples:
        | agreed           | verdict | why                    |
        | Mon 1 June 2026  | in time | on the day of receipt  |
        | Sat 13 June 2026 | in time | on a Saturday          |
        | Mon 15 June 2026 | in time | the last day           |
        | Tue 16 June 2026 | late    | the first day after it |

    Scenario: Counted from the start, and from the receipt beside it
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Wed 3 June 2026 | sufficient interest is found                   |
        | Wed 3 June 2026 | the formal investigation begins                |
      When on Wed 17 June 2026 the response finds point 1 upheld
      Then Stage 1 ended on Wed 17 June 2026 by response, in time
      And Stage 1 took 10 working days, and 12 from receipt

  Rule: Where the complaint is complex, the time may be extended, to twenty working days from the start at most
    SI 2006/1738 reg 14(5)
    «By a maximum of 10 working days where they consider the representations to be complex». The day named becomes the
    last day. Our reading: what has run out cannot be extended, so the decision is made within the first ten working
    days; the Regulations do not say "once", and several extensions together stay within the twenty.

    Scenario Outline: To a day within the twenty
      Given on Mon 1 June 2026 a complaint is received
      When on <decided> Stage 1 is extended to <to>
      Then it is recorded
      And Stage 1 is due on <to>

      Examples:
        | decided          | to               | why                     |
        | Mon 1 June 2026  | Tue 16 June 2026 | by one working day      |
        | Mon 8 June 2026  | Mon 29 June 2026 | by all ten              |
        | Mon 15 June 2026 | Mon 29 June 2026 | decided on the last day |

    Scenario Outline: Too late, too far, or not longer
      Given on Mon 1 June 2026 a complaint is received
      When on <decided> Stage 1 is extended to <to>
      Then it is recorded
      And it has no effect, under SI 2006/1738 reg 14(5)
      And Stage 1 is due on Mon 15 June 2026

      Examples:
        | decided          | to               | why                                    |
        | Tue 16 June 2026 | Mon 29 June 2026 | decided on the first day after the ten |
        | Mon 8 June 2026  | Tue 30 June 2026 | the twenty-first working day           |
        | Mon 8 June 2026  | Mon 15 June 2026 | the last day as it was                 |
        | Mon 8 June 2026  | Fri 12 June 2026 | shorter than it was                    |

    Scenario Outline: Answered within an extension and after it
      Given this chronology
        | Mon 1 June 2026  | a complaint is received                 |
        | Tue 2 June 2026  | the formal investigation begins         |
        | Mon 15 June 2026 | Stage 1 is extended to Wed 24 June 2026 |
      When on <sent> the response finds point 1 upheld
      Then Stage 1 ended on <sent> by response, <verdict>

      Examples:
        | sent             | verdict | why                                |
        | Wed 24 June 2026 | in time | the day named                      |
        | Thu 25 June 2026 | late    | after it, though within the twenty |

    Scenario Outline: Over holidays
      Given on <received> a complaint is received
      When on <received> Stage 1 is extended to <to>
      Then Stage 1 is due on <due>

      Examples:
        | received             | to                  | due                 | why                                    |
        | Fri 27 March 2026    | Tue 28 April 2026   | Tue 28 April 2026   | the twentieth working day              |
        | Fri 27 March 2026    | Wed 29 April 2026   | Tue 14 April 2026   | the twenty-first                       |
        | Fri 18 December 2026 | Wed 20 January 2027 | Wed 20 January 2027 | the twentieth, over the turn of a year |
        | Fri 18 December 2026 | Thu 21 January 2027 | Wed 6 January 2027  | the twenty-first                       |

    Scenario: Extended a second time within the first ten working days
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                 |
        | Mon 8 June 2026 | Stage 1 is extended to Thu 18 June 2026 |
      When on Mon 15 June 2026 Stage 1 is extended to Mon 29 June 2026
      Then Stage 1 is due on Mon 29 June 2026

    Scenario: Extended a second time when the first ten working days are over
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                 |
        | Mon 8 June 2026 | Stage 1 is extended to Thu 18 June 2026 |
      When on Tue 16 June 2026 Stage 1 is extended to Mon 29 June 2026
      Then it has no effect, under SI 2006/1738 reg 14(5)
      And Stage 1 is due on Thu 18 June 2026

    Scenario: The twenty run from the start, not from the receipt
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after |
        | Mon 1 June 2026 | an advocate is asked for                          |
        | Wed 3 June 2026 | an advocate is appointed                          |
      When on Wed 17 June 2026 Stage 1 is extended to Wed 1 July 2026
      Then Stage 1 is due on Wed 1 July 2026

    Scenario Outline: For a reason that is not complexity
      Given on Mon 1 June 2026 a complaint is received
      When on Mon 8 June 2026 Stage 1 is extended to Mon 29 June 2026 because of <reason>
      Then it is refused as not complex, under SI 2006/1738 reg 14(5)

      Examples:
        | reason          | why                                              |
        | staff absence   | the authority's own affair                       |
        | advocate needed | an advocate moves the start, and extends nothing |
        | agreement       | the Regulations know no extension by agreement   |

    Scenario: For a reason that is not complexity, all the same
      Given on Mon 1 June 2026 a complaint is received
      When on Mon 8 June 2026 Stage 1 is extended to Mon 29 June 2026 because of staff absence, despite the rule
      Then it is recorded as breaking a rule: not complex
      And it has no effect, under SI 2006/1738 reg 14(5)
      And Stage 1 is due on Mon 15 June 2026

    Scenario: When Stage 1 is over there is nothing to extend
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Fri 5 June 2026 | the complaint is resolved by agreement |
      When on Mon 8 June 2026 Stage 1 is extended to Mon 29 June 2026
      Then it is impossible: out of order

  Rule: When the time has run out, the complainant or the advocate may ask for Stage 2
    SI 2006/1738 reg 15(2)
    Our reading: what was not answered in time has not been resolved. The right is there from the first day after the
    last, and the response may still come.

    Scenario Outline: Unanswered
      When on Mon 1 June 2026 a complaint is received
      Then on <day> the time for Stage 1 <has> run out

      Examples:
        | day              | has     | why                    |
        | Mon 15 June 2026 | has not | the last day           |
        | Tue 16 June 2026 | has     | the first day after it |

    Scenario Outline: Unanswered after an extension
      Given on Mon 1 June 2026 a complaint is received
      When on Mon 8 June 2026 Stage 1 is extended to Mon 29 June 2026
      Then on <day> the time for Stage 1 <has> run out

      Examples:
        | day              | has     | why                    |
        | Tue 16 June 2026 | has not | within the extension   |
        | Mon 29 June 2026 | has not | the last day           |
        | Tue 30 June 2026 | has     | the first day after it |

    Scenario: Once it was answered, there is nothing that could run out
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Mon 15 June 2026 the response finds point 1 upheld
      Then on Tue 16 June 2026 the time for Stage 1 has not run out

    Scenario: Answered after it had run out
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When on Tue 30 June 2026 the response finds point 1 upheld
      Then it is recorded
      And Stage 1 ended on Tue 30 June 2026 by response, late
