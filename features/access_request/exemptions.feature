Feature: The exemptions
  DPA 2018 Schedules 2, 3 and 4. What is exempt may be taken out; each paragraph asks for its own tests, which are
  recorded with the redaction, and some apply to some requesters only. An exemption is that of the day of the redaction.

  Rule: Social work data is withheld only where both limbs are met
    DPA 2018 Sch 3 para 11
    Likely to prejudice the carrying out of social work, because serious harm to somebody's health is likely.

    Scenario: Both limbs considered
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under social work harm
      Then it is recorded

    Scenario Outline: One limb alone
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under social work harm, considered: <one>
      Then it is refused as exemption not tested, under DPA 2018 Sch 3 para 11

      Examples:
        | one                      | why                          |
        | serious harm             | harm, and no prejudice shown |
        | prejudice to social work | prejudice, and no harm shown |

  Rule: What was told in confidence from a parent or a court's appointee is withheld from them, and from nobody else
    DPA 2018 Sch 3 para 10; DPA 2018 Sch 3 para 4; DPA 2018 Sch 3 para 21
    The exemptions of wishes, and that of child abuse data, apply where a person with parental responsibility asks, or
    somebody whom a court has appointed: never against the child's own request.

    Scenario Outline: Against whom it may be used
      Given on Mon 1 June 2026 an access request about a child is received from <requester>
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under <exemption>
      Then it is recorded

      Examples:
        | requester                             | exemption          | why                          |
        | a person with parental responsibility | social work wishes | the child did not want it    |
        | a person appointed by a court         | social work wishes | likewise                     |
        | a person with parental responsibility | health wishes      | told to a nurse              |
        | a person with parental responsibility | child abuse        | not in the child's interests |

    Scenario Outline: Against whom it may not
      Given on Mon 1 June 2026 an access request about a child is received from <requester>
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under <exemption>
      Then it is refused as not for this requester, under <provision>

      Examples:
        | requester                       | exemption          | provision              | why                        |
        | the data subject                | social work wishes | DPA 2018 Sch 3 para 10 | the child asks             |
        | the data subject                | health wishes      | DPA 2018 Sch 3 para 4  | the child asks             |
        | the data subject                | child abuse        | DPA 2018 Sch 3 para 21 | the child asks             |
        | an agent with written authority | child abuse        | DPA 2018 Sch 3 para 21 | the child asks, by another |

  Rule: Health data is withheld on the opinion of a health professional, of the last six months
    DPA 2018 Sch 3 para 5; DPA 2018 Sch 3 para 6
    "Within the period of six months ending with" the day relied on. Our reading: of 23 November 2026, an opinion of
    24 May 2026 or later.

    Scenario Outline: How old the opinion may be
      Given this chronology
        | Fri 1 May 2026 | an access request is received                                |
        | <opinion>      | a doctor gives the opinion that the serious harm test is met |
      When on Mon 23 November 2026 redaction 1 takes out page 3 of document 12, under health harm
      Then it is <recorded>

      Examples:
        | opinion              | recorded                                                  | why                             |
        | Mon 23 November 2026 | recorded                                                  | of the same day                 |
        | Sun 24 May 2026      | recorded                                                  | the first day of the six months |
        | Sat 23 May 2026      | refused as no health opinion, under DPA 2018 Sch 3 para 6 | a day too old                   |

    Scenario Outline: An opinion that is older than the request
      Given on Mon 1 June 2026 an access request is received
      And on Wed 3 June 2026 a doctor gave the opinion, on <given>, that the serious harm test is met
      When on Mon 8 June 2026 redaction 1 takes out page 3 of document 12, under health harm
      Then it is <recorded>

      Examples:
        | given               | recorded                                                  | why                             |
        | Tue 9 December 2025 | recorded                                                  | the first day of the six months |
        | Mon 8 December 2025 | refused as no health opinion, under DPA 2018 Sch 3 para 6 | a day too old                   |

    Scenario: An opinion that is still to come
      Given on Mon 1 June 2026 an access request is received
      When on Wed 3 June 2026 a doctor gave the opinion, on Thu 4 June 2026, that the serious harm test is met
      Then it is impossible: opinion to come

    Scenario: Without an opinion
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under health harm
      Then it is refused as no health opinion, under DPA 2018 Sch 3 para 6

    Scenario: On an opinion that the test is not met
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                          |
        | Mon 8 June 2026 | a psychiatrist gives the opinion that the serious harm test is not met |
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under health harm
      Then it is refused as no health opinion, under DPA 2018 Sch 3 para 6

    Scenario: By somebody who is no health professional
      Given on Mon 1 June 2026 an access request is received
      When on Mon 8 June 2026 a faith healer gives the opinion that the serious harm test is met
      Then it is impossible: unknown health professional

  Rule: Nor is health data given without an opinion that the test is not met
    DPA 2018 Sch 3 para 6
    A gate of two ways, unless the subject knows the information already.

    Scenario Outline: Given
      Given this chronology
        | Mon 1 June 2026 | an access request is received                                  |
        | Mon 8 June 2026 | a doctor gives the opinion that the serious harm test is <met> |
      When on Mon 15 June 2026 everything is sent, with health data that the subject does not know: 10 located, 10 released full
      Then it is <recorded>

      Examples:
        | met     | recorded                                                            | why                       |
        | not met | recorded                                                            | nothing stands in the way |
        | met     | refused as health data without opinion, under DPA 2018 Sch 3 para 6 | it is to be withheld      |

    Scenario: Without any opinion
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 everything is sent, with health data that the subject does not know: 10 located, 10 released full
      Then it is refused as health data without opinion, under DPA 2018 Sch 3 para 6

    Scenario: What the subject knows already
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 everything is sent: 10 located, 10 released full
      Then it is recorded

  Rule: Each of the other exemptions asks for its own test
    DPA 2018 Sch 3 para 19; DPA 2018 Sch 3 para 9; DPA 2018 Sch 2 para 19; DPA 2018 Sch 2 para 5;
    DPA 2018 Sch 2 para 10; DPA 2018 Sch 2 para 7; DPA 2018 Sch 2 para 23; DPA 2018 Sch 2 para 22;
    DPA 2018 Sch 2 para 20
    Our reading: that a complaint under the Children Act is open is no ground by itself; what is taken out under
    paragraph 10 would be likely to prejudice its consideration.

    Scenario Outline: Tested
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under <exemption>, considered: <test>
      Then it is recorded

      Examples:
        | exemption           | test                      | why                                   |
        | education harm      | serious harm              | a record that came from a school      |
        | court report        | processed by a court      | and may be withheld under its rules   |
        | legal privilege     | legal sign off            | a lawyer has looked at it             |
        | proceedings         | prejudice                 | legal claims                          |
        | complaint function  | prejudice to the function | a complaint under ss.24D or 26        |
        | public function     | prejudice to the function | the monitoring officer's, for example |
        | negotiations        | prejudice                 | with the requester                    |
        | management forecast | prejudice                 | plans of the authority                |
        | self incrimination  | prejudice                 | of the authority itself               |

    Scenario Outline: Not tested
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under <exemption>, considered: nothing
      Then it is refused as exemption not tested, under <provision>

      Examples:
        | exemption           | provision              | why                            |
        | education harm      | DPA 2018 Sch 3 para 19 | no harm was considered         |
        | court report        | DPA 2018 Sch 3 para 9  | no court was named             |
        | legal privilege     | DPA 2018 Sch 2 para 19 | no lawyer has looked at it     |
        | proceedings         | DPA 2018 Sch 2 para 5  | no prejudice was considered    |
        | complaint function  | DPA 2018 Sch 2 para 10 | an open complaint is no ground |
        | public function     | DPA 2018 Sch 2 para 7  | no prejudice was considered    |
        | negotiations        | DPA 2018 Sch 2 para 23 | no prejudice was considered    |
        | management forecast | DPA 2018 Sch 2 para 22 | no prejudice was considered    |
        | self incrimination  | DPA 2018 Sch 2 para 20 | no prejudice was considered    |

    Scenario: A test that is on no list
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under proceedings, considered: embarrassment
      Then it is impossible: unknown exemption test

  Rule: What another law restricts is taken out without a test
    DPA 2018 Sch 4 para 3; DPA 2018 Sch 4 para 4; DPA 2018 Sch 2 para 24
    Adoption information, information about special educational needs, and references given in confidence.

    Scenario Outline: Without a test
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under <exemption>
      Then it is recorded

      Examples:
        | exemption | why                                    |
        | adoption  | restricted by the adoption regulations |
        | send      | restricted by the regulations of 2014  |
        | reference | given in confidence                    |

  Rule: An exemption is that which is in force on the day of the redaction
    DPA 2018 Sch 2 para 2
    The exemption of crime has named investigation since 5 February 2026 at the latest. Our reading: which version a
    redaction rests on stands in the log.

    Scenario Outline: Its version
      Given on Mon 5 January 2026 an access request is received
      When on <applied> redaction 1 takes out page 3 of document 12, under crime
      Then it is recorded
      And redaction 1 is under the exemption in force from <version>

      Examples:
        | applied             | version             | why                                  |
        | Wed 4 February 2026 | Fri 25 May 2018     | prevention and detection             |
        | Thu 5 February 2026 | Thu 5 February 2026 | prevention, investigation, detection |

    Scenario Outline: What is no exemption in force
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 redaction 1 takes out page 3 of document 12, under <what>
      Then it is impossible: unknown exemption

      Examples:
        | what         | why                                   |
        | out of scope | no exemption: it has a class of pages |
        | duplicate    | likewise                              |
        | embarrassing | nothing in law                        |
