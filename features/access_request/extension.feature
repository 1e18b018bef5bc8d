Feature: Extending the time
  UK GDPR Article 12A(3) and (4); for a request received before 5 February 2026, Article 12(3). What is told without
  effect is recorded all the same, and is a finding.

  Rule: The month may be extended by two more, for complexity or for the number of requests
    UK GDPR Art 12A(3); UK GDPR Art 12(3); GDPR Art 12(3)
    Three months from the start, not two from the last day. Our reading: retrieval from a store, redaction and staff are
    reasons for delay, and no grounds.

    Scenario Outline: On a ground
      Given on <received> an access request is received
      When on <received> an extension is told: <ground>
      Then it is recorded
      And the extension has effect
      And the last day for the answer is <due>

      Examples:
        | received             | ground                         | due                  | why                                      |
        | Mon 1 June 2026      | the complexity of the requests | Tue 1 September 2026 | the one ground                           |
        | Mon 1 June 2026      | the number of requests         | Tue 1 September 2026 | the other                                |
        | Mon 31 August 2026   | the complexity of the requests | Mon 30 November 2026 | no 31 November                           |
        | Mon 3 September 2018 | the complexity of the requests | Tue 4 December 2018  | from the day after, as guidance then was |
        | Wed 4 February 2026  | the number of requests         | Tue 5 May 2026       | before Article 12A; over a bank holiday  |

    Scenario Outline: On what is no ground
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 an extension is told: <ground>
      Then it is recorded
      And the extension has no effect, being no ground
      And the last day for the answer is Wed 1 July 2026

      Examples:
        | ground                                    | why                             |
        | retrieval from a store: no ground in law  | the file is in a records centre |
        | the amount of redaction: no ground in law | there is much to take out       |
        | staff: no ground in law                   | somebody is on leave            |

    Scenario: On what nobody has thought of
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 an extension is told: the weather
      Then it is impossible: unknown extension ground

    Scenario Outline: The law under which it is extended is that of the day of receipt
      Given today is Mon 23 November 2026
      And on <received> an access request is received
      When on <received> an extension is told: the complexity of the requests
      Then the limit for the answer is under <answer>
      And the limit for the notice of an extension is under <notice>

      Examples:
        | received             | answer             | notice             | why                                         |
        | Fri 25 May 2018      | GDPR Art 12(3)     | GDPR Art 12(3)     | Regulation (EU) 2016/679                    |
        | Thu 31 December 2020 | GDPR Art 12(3)     | GDPR Art 12(3)     | the last day of the Regulation              |
        | Fri 1 January 2021   | UK GDPR Art 12(3)  | UK GDPR Art 12(3)  | the first on which the UK GDPR stood for it |
        | Wed 4 February 2026  | UK GDPR Art 12(3)  | UK GDPR Art 12(3)  | the last day before Article 12A             |
        | Thu 5 February 2026  | UK GDPR Art 12A(3) | UK GDPR Art 12A(4) | the first of Article 12A                    |

    Scenario: A request received before Article 12A is extended under the law before it
      When an access request of Wed 4 February 2026 meets with identity awaited from Thu 5 February 2026 to Tue 10 February 2026; extension told on Mon 9 March 2026
      Then the rule is SAR-2020, by SI 2026/82 reg 4
      And the last day for the answer is Mon 11 May 2026
      And the last day for the notice of an extension is Tue 10 March 2026

  Rule: The notice is given within the month, and states the reasons
    UK GDPR Art 12A(4); UK GDPR Art 12(3); GDPR Art 12(3)
    "Before the end of the period of one month beginning with the relevant time". A pause moves its last day too.

    Scenario Outline: In time and out of time
      Given an access request of <received> meets with <what>
      When on <told> an extension is told: the complexity of the requests
      Then the extension has <effect>

      Examples:
        | received             | what                                                      | told                 | effect                | why                             |
        | Mon 1 June 2026      | nothing more                                              | Wed 1 July 2026      | effect                | the last day of the month       |
        | Mon 1 June 2026      | nothing more                                              | Thu 2 July 2026      | no effect, being late | the first day after it          |
        | Wed 25 November 2026 | nothing more                                              | Tue 29 December 2026 | effect                | the month rolls over Christmas  |
        | Wed 25 November 2026 | nothing more                                              | Wed 30 December 2026 | no effect, being late | the first day after it          |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Wed 17 June 2026    | Mon 13 July 2026     | effect                | a pause has moved it            |
        | Mon 1 June 2026      | clarification from Mon 8 June 2026 to Wed 17 June 2026    | Tue 14 July 2026     | no effect, being late | the first day after it          |
        | Mon 1 June 2026      | identity awaited from Tue 2 June 2026 to Wed 10 June 2026 | Fri 10 July 2026     | effect                | from the start, not the receipt |

    Scenario Outline: What is asked once the notice was given does not move its last day
      When an access request of Mon 1 June 2026 meets with <what>
      Then the last day for the notice of an extension is <notice>

      Examples:
        | what                                                                                           | notice          | why                                              |
        | clarification from Fri 12 June 2026 to Mon 15 June 2026; extension told on Sat 20 June 2026    | Mon 6 July 2026 | four days, to a Sunday and on to Monday          |
        | clarification from Fri 19 June 2026 to Thu 25 June 2026; extension told on Sat 20 June 2026    | Fri 3 July 2026 | asked the day before; two days, up to the notice |
        | extension told on Sat 20 June 2026; clarification from Sun 21 June 2026 to Thu 25 June 2026    | Wed 1 July 2026 | asked the day after                              |
        | extension told on Sat 20 June 2026; clarification from Sat 8 August 2026 to Mon 17 August 2026 | Wed 1 July 2026 | asked when its time had long run out             |

    Scenario: While a question is open, the time for the notice does not run out
      Given this chronology
        | Mon 1 June 2026 | an access request is received |
        | Mon 8 June 2026 | clarification 1 is asked for  |
      When on Fri 31 July 2026 an extension is told: the complexity of the requests
      Then the extension has effect

    Scenario: An answer that comes later makes no late notice early
      Given this chronology
        | Mon 1 June 2026 | an access request is received                        |
        | Thu 2 July 2026 | an extension is told: the complexity of the requests |
      When on Fri 3 July 2026 clarification 1 is asked for
      Then the clarification has no effect
      And the last day for the answer is Wed 1 July 2026

    Scenario: Before time has started
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                                |
        | Tue 2 June 2026 | evidence of identity is asked for: the requester is not known to the service |
        | Wed 3 June 2026 | an extension is told: the complexity of the requests                         |
      When on Mon 15 June 2026 the evidence of identity comes
      Then the extension has effect
      And the last day for the answer is Tue 15 September 2026

    Scenario: Without reasons
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 an extension is told without reasons: the complexity of the requests
      Then it is recorded
      And the extension has no effect, being no reasons
      And the last day for the answer is Wed 1 July 2026

  Rule: There is one extension
    UK GDPR Art 12A(3)
    Our reading: a notice that had no effect is none, so that another, in time and with reasons, may follow it.

    Scenario: A second one
      Given this chronology
        | Mon 1 June 2026  | an access request is received                        |
        | Mon 15 June 2026 | an extension is told: the complexity of the requests |
      When on Wed 1 July 2026 an extension is told: the number of requests
      Then it is recorded
      And the extension has no effect, being second
      And the last day for the answer is Tue 1 September 2026

    Scenario: One after another that had no effect
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                        |
        | Mon 15 June 2026 | an extension is told without reasons: the complexity of the requests |
      When on Wed 1 July 2026 an extension is told: the complexity of the requests
      Then the last day for the answer is Tue 1 September 2026

    Scenario: When the request has been answered there is nothing to extend
      Given this chronology
        | Mon 1 June 2026 | an access request is received                    |
        | Mon 8 June 2026 | everything is sent: 10 located, 10 released full |
      When on Tue 9 June 2026 an extension is told: the complexity of the requests
      Then it is impossible: out of order
