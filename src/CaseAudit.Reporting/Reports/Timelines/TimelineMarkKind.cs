namespace CaseAudit.Reporting;

/// <summary>What a mark says; each is drawn in a shape of its own, so that none is told from another by colour alone.</summary>
internal enum TimelineMarkKind
{
    /// <summary>A visit at which the child was seen alone.</summary>
    SeenAlone,

    /// <summary>A visit at which the child was seen, not alone.</summary>
    SeenNotAlone,

    /// <summary>A visit at which the child was seen; whether alone is not recorded.</summary>
    Seen,

    /// <summary>A visit that does not show that the child was seen: failed, virtual, or without a recorded outcome.</summary>
    NotSeen,

    /// <summary>A review or conference held.</summary>
    Review,

    /// <summary>The last day on which a review was in time.</summary>
    ReviewDue,

    /// <summary>Any other step of the work: a meeting, supervision, a decision, a risk assessment.</summary>
    Step,

    /// <summary>An incident in the child’s life.</summary>
    Incident,

    /// <summary>A referral.</summary>
    Referral,
}
