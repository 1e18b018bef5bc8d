Feature: Advocacy
  Children Act 1989 s.26A; the Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004
  (SI 2004/719). "Advocate" is a term of art: one who gives a child or a care leaver the assistance of s.26A(1).

  Rule: Advocacy is for children and for care leavers; another complainant's helper moves nothing
    Children Act 1989 s.26A(1)
    Our reading: a complaint that a child made in person is a child's, whatever its basis. A parent who has a helper may
    ask for a later start (reg 14(4)).

    Scenario Outline: Asked for by a child or a care leaver
      Given on Mon 1 June 2026 a complaint is received from <complainant>
      When on Mon 1 June 2026 an advocate is asked for
      Then it is recorded
      And Stage 1 waits for an advocate

      Examples:
        | complainant                                                                                            | why         |
        | a child looked after                                                                                   | s.26(3)(a)  |
        | a child in need                                                                                        | s.26(3)(a)  |
        | a child under a special guardianship order                                                             | s.26(3C)(a) |
        | a care leaver: relevant or former relevant child, person qualifying for advice, person within s.24B(2) | s.24D(1)    |

    Scenario Outline: Asked for by anybody else
      Given on Mon 1 June 2026 a complaint is received from <complainant>
      When on Mon 1 June 2026 an advocate is asked for
      Then it is recorded
      And it has no effect, under Children Act 1989 s.26A(1)

      Examples:
        | complainant                                                                 | why         |
        | a parent                                                                    | s.26(3)(b)  |
        | another person with parental responsibility                                 | s.26(3)(c)  |
        | a local authority foster parent                                             | s.26(3)(d)  |
        | a special guardian, or parent of a child under a special guardianship order | s.26(3C)(b) |

    Scenario Outline: Made by a child in person, or not
      Given this complaint
        | received on               | Mon 1 June 2026                                                                             |
        | from                      | a person for whose needs the adoption service provides, or to whom adoption support extends |
        | made by a child in person | <in person>                                                                                 |
      When this chronology
        | Mon 1 June 2026 | an advocate is asked for |
        | Wed 3 June 2026 | an advocate is appointed |
      Then Stage 1 starts on <start>

      Examples:
        | in person | start           | why                |
        | yes       | Wed 3 June 2026 | an adopted child   |
        | no        | Mon 1 June 2026 | an adoptive parent |

  Rule: Five bars stand against an advocate who is too near to what is complained of
    SI 2004/719 reg 3
    Each is asked at the appointment. Our reading: an appointment under a bar is no appointment.

    Background:
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after |
        | Mon 1 June 2026 | an advocate is asked for                          |

    Scenario Outline: Barred
      When on Wed 3 June 2026 an advocate is appointed who <bar>
      Then it is refused as advocate barred, under SI 2004/719 reg 3

      Examples:
        | bar                                                                        | why |
        | is or may be the subject of the representations                            | (a) |
        | manages a person who is or may be the subject                              | (b) |
        | manages the service complained of                                          | (c) |
        | controls the resources of the service                                      | (d) |
        | is or may be involved in considering the representations for the authority | (e) |

    Scenario: Not barred
      When on Wed 3 June 2026 an advocate is appointed
      Then it is recorded
      And Stage 1 starts on Wed 3 June 2026

    Scenario: A bar that is none of the five
      When on Wed 3 June 2026 an advocate is appointed who is too young
      Then it is impossible: unknown advocate bar

    Scenario: A barred advocate was appointed all the same
      When on Wed 3 June 2026 an advocate is appointed who manages the service complained of, despite the rule
      Then it is recorded as breaking a rule: advocate barred
      And it has no effect, under SI 2004/719 reg 3
      And Stage 1 waits for an advocate

    Scenario: Another takes the place of a barred advocate
      Given on Wed 3 June 2026 an advocate is appointed who manages the service complained of, despite the rule
      When on Fri 5 June 2026 another advocate is appointed
      Then Stage 1 starts on Fri 5 June 2026

  Rule: A record is kept about each advocate who is appointed
    SI 2004/719 reg 5

    Scenario: Two advocates, one after the other
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after |
        | Mon 1 June 2026 | an advocate is asked for                          |
        | Wed 3 June 2026 | an advocate is appointed                          |
      When on Wed 10 June 2026 another advocate is appointed
      Then a record is kept of 2 advocates
      And Stage 1 starts on Wed 3 June 2026
