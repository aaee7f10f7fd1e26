/**
 * Every name that `fields` may hold for Drive's files, permissions, comments, replies and approvals, copied from the discovery document of
 * Drive v3 (revision 20260916): Drive refuses others with "Invalid field selection".
 */

export const DRIVE_FIELDS: ReadonlySet<string> = new Set(
  `
  action allowFileDiscovery anchor appProperties assigneeEmailAddress author canAcceptOwnership
  canAccessViaGenAi canAddChildren canAddFolderFromAnotherDrive canAddMyDriveParent
  canChangeCopyRequiresWriterPermission canChangeItemDownloadRestriction canChangeSecurityUpdateEnabled
  canChangeViewersCanCopyContent canComment canCopy canDelete canDeleteChildren
  canDisableInheritedPermissions canDownload canEdit canEnableInheritedPermissions canListChildren
  canModifyContent canModifyContentRestriction canModifyEditorContentRestriction canModifyLabels
  canModifyOwnerContentRestriction canMoveChildrenOutOfDrive canMoveChildrenOutOfTeamDrive
  canMoveChildrenWithinDrive canMoveChildrenWithinTeamDrive canMoveItemIntoTeamDrive
  canMoveItemOutOfDrive canMoveItemOutOfTeamDrive canMoveItemWithinDrive canMoveItemWithinTeamDrive
  canMoveTeamDriveItem canReadDrive canReadLabels canReadRevisions canReadTeamDrive canRemoveChildren
  canRemoveContentRestriction canRemoveMyDriveParent canRename canShare canStartApproval canTrash
  canTrashChildren canUntrash capabilities clientEncryptionDetails comments content contentHints
  contentRestrictions copyRequiresWriterPermission createdTime deleted description displayName domain
  downloadRestrictions driveId emailAddress expirationTime explicitlyTrashed exportLinks fileExtension
  files folderColorRgb fullFileExtension hasAugmentedPermissions hasThumbnail headRevisionId htmlContent
  iconLink id imageMediaMetadata incompleteSearch indexableText inheritedPermissionsDisabled
  isAppAuthorized kind labelInfo lastModifyingUser linkShareMetadata md5Checksum me
  mentionedEmailAddresses mimeType modifiedByMe modifiedByMeTime modifiedTime name nextPageToken
  originalFilename ownedByMe ownerRestricted owners parents pendingOwner permissionDetails permissionId
  permissionIds permissions photoLink properties quotaBytesUsed quotedFileContent readOnly reason
  replies resolved resourceKey restrictingUser restrictionTime role sha1Checksum sha256Checksum shared
  sharedWithMeTime sharingUser shortcutDetails size spaces starred systemRestricted targetId
  targetMimeType targetResourceKey teamDriveId teamDrivePermissionDetails thumbnail thumbnailLink
  thumbnailVersion trashed trashedTime trashingUser type value version videoMediaMetadata view
  approvalId completeTime createTime dueTime fileContentChangeBehavior initiator items modifyTime reviewer
  reviewerResponses response status targetFileId
  viewedByMe viewedByMeTime viewersCanCopyContent webContentLink webViewLink writersCanShare
`
    .trim()
    .split(/\s+/),
);
