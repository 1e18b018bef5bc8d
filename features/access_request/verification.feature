Feature: When time starts: identity, authority and a fee
  UK GDPR Articles 12(5), 12(6) and 12A(2). Verification moves independently of the work: it may be searched for what is
  asked while evidence is awaited.

  Rule: Evidence of identity may be asked for where there are reasonable doubts
    UK GDPR Art 12(6)
    The doubt is recorded. A person whom the service knows often needs to show nothing. While the evidence is awaited,
    nothing is disclosed. Our reading: what is asked for after the last day does not take the breach back.

    Scenario Outline: With a reasonable doubt
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 evidence of identity is asked for: <doubt>
      Then it is recorded
      And verification awaits identity
      And time for the answer waits for identity

      Examples:
        | doubt                                     | why                        |
        | the requester is not known to the service | a stranger                 |
        | the details differ from what is held      | another address            |
        | the request came through somebody else    | anybody could have sent it |

    Scenario: Without a reasonable doubt
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 evidence of identity is asked for: as a matter of routine
      Then it is impossible: unknown identity doubt

    Scenario: What was not asked for does not come
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 the evidence of identity comes
      Then it is impossible: not asked for

    Scenario: Nothing is disclosed while identity is awaited
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                                |
        | Tue 2 June 2026 | evidence of identity is asked for: the requester is not known to the service |
      When on Mon 8 June 2026 everything is sent: 10 located, 10 released full
      Then it is refused as identity awaited, under UK GDPR Art 12(6)

    Scenario: Disclosed all the same
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                                |
        | Tue 2 June 2026 | evidence of identity is asked for: the requester is not known to the service |
      When on Mon 8 June 2026 everything is sent: 10 located, 10 released full, despite the rule
      Then it is recorded as breaking a rule: identity awaited
      And time ended on Mon 8 June 2026 by disclosure

    Scenario: That nothing is held may be said to anybody
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                                |
        | Tue 2 June 2026 | evidence of identity is asked for: the requester is not known to the service |
      When on Mon 8 June 2026 the answer is that nothing is held
      Then it is recorded

    Scenario: Asked for again, it is awaited again
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                                |
        | Tue 2 June 2026 | evidence of identity is asked for: the requester is not known to the service |
        | Fri 5 June 2026 | the evidence of identity comes                                               |
      When on Mon 8 June 2026 evidence of identity is asked for: the details differ from what is held
      Then verification awaits identity
      And time for the answer waits for identity

    Scenario Outline: Asked for when the time had run out, it moves nothing
      Given an access request of Tue 12 May 2026 meets with identity awaited from Wed 20 May 2026 to Sun 31 May 2026
      When on <again> evidence of identity is asked for: the details differ from what is held
      Then it is recorded
      And verification awaits identity
      And <time>

      Examples:
        | again            | time                                            | why                        |
        | Tue 30 June 2026 | time for the answer waits for identity          | on the last day            |
        | Wed 1 July 2026  | the last day for the answer is Tue 30 June 2026 | the day after the last day |

  Rule: A fee may be charged only for what is manifestly unfounded or excessive
    UK GDPR Art 12(5)

    Scenario Outline: On a ground that the law gives
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 a fee of 10 pounds is charged: <ground>
      Then it is recorded
      And verification awaits fee
      And time for the answer waits for fee

      Examples:
        | ground               | why                   |
        | manifestly unfounded | the one ground        |
        | excessive            | the other: it repeats |

    Scenario: On another ground
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 a fee of 10 pounds is charged: everything held is exempt
      Then it is refused as fee without ground, under UK GDPR Art 12(5)

    Scenario: On another ground all the same
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 a fee of 10 pounds is charged: everything held is exempt, despite the rule
      Then it is recorded as breaking a rule: fee without ground
      And verification is complete
      And time for the answer starts on Mon 1 June 2026
      And the last day for the answer is Wed 1 July 2026

    Scenario: What was not charged is not paid
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 the fee is paid
      Then it is impossible: not asked for

  Rule: Time starts with the latest of the request, the identity asked for and the fee charged
    UK GDPR Art 12A(2)
    "The latest of" them. Our reading: so it was under the guidance before 5 February 2026.

    Scenario Outline: The latest
      When an access request of Mon 1 June 2026 meets with <what>
      Then time for the answer starts on <start>
      And the last day for the answer is <due>

      Examples:
        | what                                                                                                           | start            | due              | why                              |
        | nothing more                                                                                                   | Mon 1 June 2026  | Wed 1 July 2026  | the receipt                      |
        | identity awaited from Tue 2 June 2026 to Mon 8 June 2026                                                       | Mon 8 June 2026  | Wed 8 July 2026  | the identity                     |
        | identity awaited from Mon 1 June 2026 to Mon 1 June 2026                                                       | Mon 1 June 2026  | Wed 1 July 2026  | shown at once                    |
        | fee awaited from Tue 2 June 2026 to Wed 10 June 2026                                                           | Wed 10 June 2026 | Fri 10 July 2026 | the fee                          |
        | identity awaited from Tue 2 June 2026 to Mon 8 June 2026; fee awaited from Wed 3 June 2026 to Mon 15 June 2026 | Mon 15 June 2026 | Wed 15 July 2026 | the fee, later than the identity |
        | identity awaited from Tue 2 June 2026 to Mon 15 June 2026; fee awaited from Wed 3 June 2026 to Mon 8 June 2026 | Mon 15 June 2026 | Wed 15 July 2026 | the identity, later than the fee |

    Scenario: It starts only when all of it has come
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                                |
        | Tue 2 June 2026 | evidence of identity is asked for: the requester is not known to the service |
        | Tue 2 June 2026 | a fee of 10 pounds is charged: excessive                                     |
      When on Mon 8 June 2026 the evidence of identity comes
      Then time for the answer waits for fee

  Rule: Whether an agent's authority moves the start is for the authority to settle; both readings are shown
    ICO guidance on the right of access
    The guidance starts time when the evidence of a third party's authority comes; Article 12A(2) does not name it. Our
    reading: the law's last day is reckoned without it, unless the authority has settled otherwise, and the other
    reading stands beside it.

    Background:
      Given today is Thu 31 December 2026

    Scenario: By the law alone
      Given this chronology
        | Mon 1 June 2026 | an access request is received from an agent with written authority |
        | Tue 2 June 2026 | evidence of authority is asked for                                 |
      When on Mon 15 June 2026 the evidence of authority comes
      Then the last day for the answer is Wed 1 July 2026
      And the last day for the answer, by the other reading, is Wed 15 July 2026

    Scenario: While it is awaited
      Given on Mon 1 June 2026 an access request is received from an agent with written authority
      When on Tue 2 June 2026 evidence of authority is asked for
      Then verification awaits authority
      And the last day for the answer is Wed 1 July 2026
      And time for the answer, by the other reading, waits for authority

    Scenario: Where the authority has settled that it moves the start
      Given this policy of the authority
        | in force from                        | Wed 1 April 2026 |
        | an agent's authority moves the start | yes              |
      And this chronology
        | Mon 1 June 2026 | an access request is received from an agent with written authority |
        | Tue 2 June 2026 | evidence of authority is asked for                                 |
      When on Mon 15 June 2026 the evidence of authority comes
      Then the last day for the answer is Wed 15 July 2026
      And the last day for the answer, by the other reading, is Wed 1 July 2026

    Scenario: Where none was asked for there is one reading
      When on Mon 1 June 2026 an access request is received from an agent with written authority
      Then there is no other reading of when time starts

    Scenario: Nothing is disclosed to an agent whose authority is awaited
      Given this chronology
        | Mon 1 June 2026 | an access request is received from an agent with written authority |
        | Tue 2 June 2026 | evidence of authority is asked for                                 |
      When on Mon 8 June 2026 everything is sent: 10 located, 10 released full
      Then it is refused as authority awaited, under ICO guidance on the right of access

    Scenario: What was not asked for
      Given on Mon 1 June 2026 an access request is received from an agent with written authority
      When on Tue 2 June 2026 the evidence of authority comes
      Then it is impossible: not asked for
